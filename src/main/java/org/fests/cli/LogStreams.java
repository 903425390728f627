package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fests.ingest.Formats;
import org.fests.ingest.LogReader;
import org.fests.ingest.StreamName;
import org.fests.ingest.log.Digest;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.FrameBatch;
import org.fests.text.Nearest;

/**
 * The streams of a log, one after another: the log is read once for each, so that no stream is
 * held.
 */
final class LogStreams {
  private static final int SHOWN = 3;

  /** Takes clips. */
  @FunctionalInterface
  interface ClipSink {
    void clip(FrameBatch clip) throws IOException;
  }

  private final LogSource log;
  private final ReadOptions options;

  /**
   * Reads nothing yet.
   *
   * @param format the log's, or {@code auto}
   */
  LogStreams(LogSource log, String format) {
    if (!Formats.words().contains(format)) {
      throw new CommandException(
          "unknown format '%s': %s".formatted(format, Nearest.help(format, Formats.words())));
    }
    this.log = log;
    options = ReadOptions.forLake().with(Digest.NONE).format(format);
  }

  /**
   * Returns the streams' names, in order of appearance.
   *
   * @param err where bad records are told, which are in no stream
   */
  List<StreamName> names(PrintWriter err) {
    Set<StreamName> names = new LinkedHashSet<>();
    ImportReport report =
        LogReader.open(log, options).read(clip -> names.add(StreamName.of(clip.stream())));
    report.rejected().stream().limit(SHOWN).forEach(record -> err.println("fests: " + record));
    long bad = report.reasons().values().stream().mapToLong(Long::longValue).sum();
    if (bad > 0) {
      err.println("fests: warning: %d bad records are left out".formatted(bad));
    }
    err.flush();
    return List.copyOf(names);
  }

  /** Gives the clips of the streams. */
  void read(Collection<String> streams, ClipSink sink) throws IOException {
    for (String stream : streams) {
      try {
        LogReader.open(log, options)
            .read(
                clip -> {
                  if (clip.stream().streamId().equals(stream)) {
                    give(clip, sink);
                  }
                });
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      }
    }
  }

  private static void give(FrameBatch clip, ClipSink sink) {
    try {
      sink.clip(clip);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
