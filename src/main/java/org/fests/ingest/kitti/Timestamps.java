package org.fests.ingest.kitti;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.Row;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.LongColumn;
import org.fests.ingest.log.ReadLimits;

/**
 * When the frames were taken: a line a frame, such as {@code 2011-09-26 13:02:25.964389445}, as the
 * raw data has them; the clock is taken for that of Greenwich.
 */
final class Timestamps {
  static final String FOLDER = "timestamps";

  private static final long SECOND = 1_000_000_000;

  private final LongColumn nanos = new LongColumn();

  private Timestamps() {}

  /**
   * Reads the times of a sequence; there are none in the tracking benchmark.
   *
   * @throws org.fests.ingest.log.LogException if the file is damaged
   */
  static Timestamps of(LogSource log, ReadLimits limits) throws IOException {
    Timestamps times = new Timestamps();
    Optional<LogSource> file = Companion.of(log, FOLDER);
    if (file.isPresent()) {
      Companion.read(file.get(), limits, rows -> times.read(file.get(), rows));
    }
    return times;
  }

  /** Returns whether the frame's time is known. */
  boolean has(long frame) {
    return frame < nanos.size();
  }

  /** Returns the frame's time, nanoseconds since 1970. */
  long nanos(long frame) {
    return nanos.at((int) frame);
  }

  private void read(LogSource file, CsvRows rows) throws IOException {
    while (rows.next()) {
      Row row = rows.row();
      try {
        Instant time =
            LocalDateTime.parse(row.text(0) + "T" + row.text(1)).toInstant(ZoneOffset.UTC);
        nanos.add(Math.addExact(Math.multiplyExact(time.getEpochSecond(), SECOND), time.getNano()));
      } catch (DateTimeParseException | ArithmeticException unreadable) {
        throw Companion.damaged(
            file, row.line(), "line is no time such as 2011-09-26 13:02:25.964389445");
      }
    }
  }
}
