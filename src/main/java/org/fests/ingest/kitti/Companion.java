package org.fests.ingest.kitti;

import java.io.IOException;
import java.util.Optional;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.Unpacked;

/** The files of a sequence beside its labels: of its name, in folders beside theirs. */
final class Companion {
  private Companion() {}

  /** Takes a file's rows. */
  @FunctionalInterface
  interface RowSink {
    void rows(CsvRows rows) throws IOException;
  }

  /** Returns the file of that folder, plain or packed, if it is there. */
  static Optional<LogSource> of(LogSource log, String folder) throws IOException {
    String path = "../" + folder + "/" + log.recordingId() + ".txt";
    Optional<LogSource> plain = log.at(path).filter(file -> !file.folder());
    return plain.isPresent() ? plain : log.at(path + ".gz").filter(file -> !file.folder());
  }

  /** Reads a file's rows. */
  static void read(LogSource file, ReadLimits limits, RowSink sink) throws IOException {
    try (var bytes = Unpacked.of(file.open())) {
      sink.rows(new CsvRows(bytes, Kitti.BLANKS, limits.lineBytes()));
    }
  }

  /** Returns the error that a row of such a file is damaged. */
  static LogException damaged(LogSource file, long line, String what) {
    return new LogException(
        new Place(file.uri(), line, 0, ""), what, "correct the file, or move it away");
  }
}
