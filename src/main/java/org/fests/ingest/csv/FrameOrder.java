package org.fests.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;

/**
 * Gives the rows of a log in the order of their frames. All rows are looked at first: those of a
 * file are then read again, and held only if they are out of order; those of a pipe are held.
 *
 * @param reading the log being read
 * @param cutter cuts the log's bytes into rows
 * @param survey looks at the rows, and says where each belongs
 */
public record FrameOrder(Reading reading, Cutter cutter, Survey survey) {
  private static final long RECORD_BYTES = 128;

  /** Makes rows of a log's bytes. */
  @FunctionalInterface
  public interface Cutter {
    Rows rows(InputStream bytes) throws IOException;
  }

  /** Takes rows in order. */
  @FunctionalInterface
  public interface Taker {
    void take(Rows rows) throws IOException;
  }

  /** Opens the log's bytes once more. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * Reads the log's rows.
   *
   * @param bytes the log's
   * @param again opens them once more; only if the log can be read again
   * @throws LogException if more must be held than may
   */
  public void read(InputStream bytes, Opener again, Taker taker) throws IOException {
    boolean pipe = !reading.source().replayable();
    boolean ordered;
    try (Rows rows = cutter.rows(bytes)) {
      if (pipe) {
        taker.take(held(rows, true));
        return;
      }
      ordered = ordered(rows);
    }
    try (InputStream second = again.open();
        Rows rows = cutter.rows(second)) {
      taker.take(ordered ? rows : held(rows, false));
    }
  }

  private boolean ordered(Rows rows) throws IOException {
    boolean ordered = true;
    int group = 0;
    long key = Long.MIN_VALUE;
    while (rows.next(survey.fields())) {
      survey.look(rows.row());
      boolean same = survey.group() == group;
      ordered &= same ? survey.key() >= key : survey.group() > group;
      group = survey.group();
      key = survey.key();
    }
    return ordered;
  }

  private Rows held(Rows rows, boolean pipe) throws IOException {
    int most = reading.options().limits().gatheredRecords();
    HeldRows held = new HeldRows();
    while (rows.next()) {
      survey.look(rows.row());
      held.hold(rows.row(), survey.group(), survey.key());
      if (held.count() > most || held.bytes() > most * RECORD_BYTES) {
        throw new LogException(
            new Place(reading.source().uri(), rows.row().line(), 0, ""),
            "%s must be held, and here pass gathered.records.max=%d (of %d bytes)"
                .formatted(
                    pipe ? "the rows of a pipe" : "rows that are not in order of frame",
                    most,
                    RECORD_BYTES),
            pipe ? "give the log as a file" : "sort the log by frame, or raise the limit");
      }
    }
    return held.sorted();
  }
}
