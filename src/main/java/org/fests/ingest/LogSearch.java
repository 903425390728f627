package org.fests.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Unpacked;

/**
 * Finds the logs in a folder and the folders below it. A folder that is a log itself, as the tables
 * of nuScenes are, is one log. Any other file is a log if some format knows it; a file that a log
 * consists of, such as a calibration, is none of its own.
 */
public final class LogSearch {
  private static final int DEEPEST = 32;

  private final ReadOptions options;
  private final List<LogSource> logs = new ArrayList<>();
  private final List<Other> others = new ArrayList<>();
  private final Set<String> parts = new HashSet<>();

  private LogSearch(ReadOptions options) {
    this.options = options;
  }

  /**
   * A file that is no log.
   *
   * @param file where it is
   * @param reason why not, in words
   */
  public record Other(LogSource file, String reason) {}

  /**
   * What lies in a folder.
   *
   * @param logs in order of address
   * @param others files that belong to no log, in order of address
   */
  public record Found(List<LogSource> logs, List<Other> others) {}

  /**
   * Searches a folder; O(files), of each the first bytes.
   *
   * @throws org.fests.ingest.log.LogException if a folder cannot be opened
   */
  public static Found in(LogSource folder, ReadOptions options) {
    LogSearch search = new LogSearch(options);
    try {
      search.search(folder, 0);
    } catch (IOException unreadable) {
      throw LogReader.failure(folder, unreadable);
    }
    return search.found();
  }

  private Found found() {
    return new Found(
        logs.stream().filter(log -> !parts.contains(log.uri())).toList(),
        others.stream().filter(other -> !parts.contains(other.file().uri())).toList());
  }

  private void search(LogSource source, int depth) throws IOException {
    Optional<Glance> look = look(source);
    if (look.isEmpty()) {
      logs.add(source);
    } else {
      sort(look.get(), depth);
    }
  }

  /**
   * Returns nothing of a file that cannot be read: it counts as a log, so that reading it tells.
   */
  private Optional<Glance> look(LogSource source) throws IOException {
    if (source.folder()) {
      return Optional.of(Glance.at(source, InputStream.nullInputStream(), options.hints()));
    }
    try (InputStream bytes = Unpacked.of(source.open())) {
      return Optional.of(Glance.at(source, bytes, options.hints()));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private void sort(Glance glance, int depth) throws IOException {
    LogSource source = glance.source();
    List<Format> fitting = fitting(glance);
    if (!fitting.isEmpty()) {
      take(source, fitting.get(0));
    } else if (!source.folder()) {
      others.add(new Other(source, reason(glance)));
    } else if (depth < DEEPEST) {
      below(source, depth);
    } else {
      others.add(new Other(source, "the folder lies more than %d deep".formatted(DEEPEST)));
    }
  }

  private void below(LogSource folder, int depth) throws IOException {
    for (String name : folder.names()) {
      Optional<LogSource> entry = folder.at(name);
      if (entry.isPresent()) {
        search(entry.get(), depth + 1);
      }
    }
  }

  private void take(LogSource log, Format format) throws IOException {
    logs.add(log);
    for (LogSource part : format.files(log)) {
      if (!part.uri().equals(log.uri())) {
        parts.add(part.uri());
      }
    }
  }

  /** Returns the formats that know it; where several do, reading it will ask which is meant. */
  private List<Format> fitting(Glance glance) throws IOException {
    List<Format> fitting = new ArrayList<>();
    for (Format format : Formats.ALL) {
      boolean wanted =
          options.format().equals(ReadOptions.AUTO) || options.format().equals(format.word());
      if (wanted && format.sign(glance).isPresent()) {
        fitting.add(format);
      }
    }
    return fitting;
  }

  private String reason(Glance glance) {
    if (glance.blank()) {
      return "it is empty";
    }
    Optional<String> known = Formats.noLog(glance);
    if (known.isPresent()) {
      return "it " + known.get();
    }
    return options.format().equals(ReadOptions.AUTO)
        ? "no format knows it"
        : "it is no log of format " + options.format();
  }
}
