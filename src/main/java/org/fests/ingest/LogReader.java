package org.fests.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.fests.ingest.log.Digest;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSink;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Tally;
import org.fests.ingest.log.Unpacked;

/**
 * Reads one log of any known format, {@code .gz} or not, as a stream of tokens: memory is bounded
 * by {@link org.fests.ingest.log.ReadLimits}, not by the log's size.
 *
 * <pre>{@code
 * ImportReport report =
 *     LogReader.open(LogSource.file(path), ReadOptions.forLake()).read(clip -> store(clip));
 * }</pre>
 */
public final class LogReader {
  private final LogSource source;
  private final ReadOptions options;

  private LogReader(LogSource source, ReadOptions options) {
    this.source = source;
    this.options = options;
  }

  /** Returns a reader of the log; nothing is read yet. */
  public static LogReader open(LogSource source, ReadOptions options) {
    return new LogReader(source, options);
  }

  /**
   * Reads the log to its end, giving clips and rejected records to the sink on the way.
   *
   * @throws LogException if it cannot be read, or not further
   */
  public ImportReport read(LogSink sink) {
    try {
      String sha256 =
          options.digest() == Digest.SHA256 && source.replayable() ? Sha256.of(source) : "";
      try (InputStream bytes = Unpacked.of(source.open())) {
        return read(bytes, sha256, sink);
      }
    } catch (IOException e) {
      throw failure(source, e);
    }
  }

  private ImportReport read(InputStream bytes, String sha256, LogSink sink) throws IOException {
    Format format = new Detected(source, bytes).format(options.format());
    Tally tally = new Tally(options.limits().rejectedKept());
    Reading reading = new Reading(source, options.with(format), sha256, sink, tally);
    Detected.reader(format, reading).read(bytes);
    return tally.report(source.uri(), sha256, format);
  }

  /** Returns in words for the user why the bytes of a log cannot be read. */
  public static LogException failure(LogSource source, IOException e) {
    Place place = Place.whole(source.uri());
    if (e instanceof NoSuchFileException || e instanceof java.io.FileNotFoundException) {
      return new LogException(place, "no such file", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return new LogException(place, "file may not be read", "check its permissions");
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return new LogException(
          place,
          "compressed data ends too early or is damaged: " + e.getMessage(),
          "copy the file again; gzip -t tests it");
    }
    if ("Is a directory".equals(e.getMessage())) {
      return new LogException(place, "is a folder", "name the logs in it: %s/*".formatted(place));
    }
    return new LogException(place, "cannot read: " + e.getMessage(), "check the file");
  }
}
