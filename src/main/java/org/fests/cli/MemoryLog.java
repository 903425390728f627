package org.fests.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.LogTarget;

/** A log that is written to memory, and then read from there as often as wanted. */
final class MemoryLog implements LogTarget {
  private final String name;
  private final Map<String, Bytes> files = new LinkedHashMap<>();

  /** Bytes that are read where they were written. */
  private static final class Bytes extends ByteArrayOutputStream {
    InputStream open() {
      return new ByteArrayInputStream(buf, 0, count);
    }
  }

  MemoryLog(String name) {
    this.name = name;
  }

  @Override
  public String uri() {
    return name;
  }

  @Override
  public OutputStream create(String relative) {
    Bytes file = new Bytes();
    files.put(relative, file);
    return file;
  }

  /** Returns how many bytes were written. */
  long bytes() {
    return files.values().stream().mapToLong(Bytes::size).sum();
  }

  /** Returns the folder of all files if it is a log of that format, else the file written first. */
  LogSource source(Format format) throws IOException {
    LogSource folder = new Part("");
    if (folder.folder()) {
      Glance glance = Glance.at(folder, InputStream.nullInputStream(), Hints.NONE);
      if (format.sign(glance).isPresent()) {
        return folder;
      }
    }
    return new Part(files.keySet().iterator().next());
  }

  /** A file, or the folder of all. */
  private final class Part implements LogSource {
    private final String path;

    private Part(String path) {
      this.path = path;
    }

    @Override
    public String uri() {
      return path.isEmpty() ? name : name + "/" + path;
    }

    @Override
    public InputStream open() {
      return files.get(path).open();
    }

    @Override
    public boolean replayable() {
      return true;
    }

    @Override
    public boolean folder() {
      return !files.containsKey(path);
    }

    @Override
    public List<String> names() {
      return files.keySet().stream()
          .map(file -> file.substring(0, (file + "/").indexOf('/')))
          .distinct()
          .sorted()
          .toList();
    }

    @Override
    public Optional<LogSource> at(String relative) {
      Path from = folder() ? Path.of(path) : Path.of("/" + path).getParent();
      String there =
          Path.of("/").resolve(from).resolve(relative).normalize().toString().substring(1);
      boolean known =
          files.containsKey(there)
              || files.keySet().stream().anyMatch(file -> file.startsWith(there + "/"));
      return known ? Optional.of(new Part(there)) : Optional.empty();
    }
  }
}
