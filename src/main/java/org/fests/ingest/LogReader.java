package org.fests.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.fests.ingest.log.Digest;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.GapFilling;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.ImportReport.Source;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSink;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Strictness;
import org.fests.ingest.log.Surveying;
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
    return read(new Surveying(sink), Optional.empty());
  }

  /**
   * Reads a log whose fingerprint is known already.
   *
   * @param sha256 of its files, 64 hex digits
   * @throws LogException if it cannot be read, or not further
   */
  public ImportReport read(LogSink sink, String sha256) {
    return read(new Surveying(sink), Optional.of(sha256));
  }

  /**
   * Reads a part of a log, or a log, whose fingerprint is known already.
   *
   * @param survey gets what is read, and hands it on
   * @param sha256 of the whole log's files, 64 hex digits
   * @throws LogException if it cannot be read, or not further
   */
  public ImportReport survey(Surveying survey, String sha256) {
    return read(survey, Optional.of(sha256));
  }

  private ImportReport read(Surveying survey, Optional<String> known) {
    try (InputStream bytes = bytes()) {
      Glance glance = Glance.at(source, bytes, options.hints());
      Detected detected = Detected.of(glance, options.format());
      Format format = detected.format();
      String sha256 = known.isPresent() ? known.get() : sha256(format);
      Tally tally = new Tally(options.limits().rejectedKept());
      GapFilling filling = new GapFilling(survey, options.mending().fillGaps());
      LogSink first = options.mending().fillGaps() > 0 ? filling : survey;
      Reading reading = new Reading(source, options, format, sha256, first, tally);
      format.reader(reading).read(bytes);
      filling.finish();
      refuseRepairs(tally);
      Source read = new Source(source.uri(), sha256, format.word(), detected.reason());
      return tally.report(read, filling.filled(), survey.statistics());
    } catch (IOException e) {
      throw failure(source, e);
    }
  }

  private void refuseRepairs(Tally tally) {
    if (options.mending().strictness() == Strictness.STRICT && tally.repaired()) {
      throw new LogException(
          Place.whole(source.uri()),
          "records had to be repaired: " + String.join(", ", tally.repairs()),
          "mend the log, or leave strictness away");
    }
  }

  private String sha256(Format format) throws IOException {
    return options.digest() == Digest.SHA256 && source.replayable()
        ? Sha256.of(source, format.files(source)).sha256()
        : "";
  }

  /**
   * Reads the bytes of all files that the log consists of.
   *
   * @throws LogException if its format is not known, or they cannot be read
   */
  public Fingerprint fingerprint() {
    try (InputStream bytes = bytes()) {
      Glance glance = Glance.at(source, bytes, options.hints());
      return Sha256.of(source, Detected.of(glance, options.format()).format().files(source));
    } catch (IOException e) {
      throw failure(source, e);
    }
  }

  private InputStream bytes() throws IOException {
    return source.folder() ? InputStream.nullInputStream() : Unpacked.of(source.open());
  }

  /** Returns in words for the user why the bytes of a log cannot be read. */
  public static LogException failure(LogSource source, IOException e) {
    Place place = Place.whole(source.uri());
    boolean forbidden = String.valueOf(e.getMessage()).endsWith("(Permission denied)");
    if (e instanceof AccessDeniedException || forbidden) {
      return new LogException(place, "file may not be read", "check its permissions");
    }
    if (e instanceof NoSuchFileException || e instanceof java.io.FileNotFoundException) {
      return new LogException(place, "no such file", "check the path");
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
