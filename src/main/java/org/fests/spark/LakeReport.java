package org.fests.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What the imports of a lake's logs came to.
 *
 * @param logs by address, those that could not be read among them
 * @param rejected the first records that were left out
 */
public record LakeReport(List<LogReport> logs, List<RejectedRecord> rejected) {
  private static final int SHOWN = 5;

  /**
   * Starts Spark, reads the report of a lake, and stops Spark.
   *
   * @throws JobException if there is no lake
   */
  public static LakeReport read(String folder) throws IOException {
    SparkSession session = Sessions.start();
    try {
      return of(Lake.in(folder, session), folder);
    } finally {
      session.stop();
    }
  }

  /** Reads the report of a lake. */
  static LakeReport of(Lake lake, String folder) throws IOException {
    List<LogReport> logs = lake.logs();
    if (logs.isEmpty()) {
      throw new JobException("No lake in %s: import logs first".formatted(folder));
    }
    return new LakeReport(
        logs,
        lake.table(LakeTable.REJECTED).stream()
            .flatMap(
                rows ->
                    rows
                        .sort(LakeSchema.SOURCE_URI, RejectedRecord.NUMBER)
                        .limit(SHOWN)
                        .collectAsList()
                        .stream())
            .map(LakeReport::record)
            .toList());
  }

  private static RejectedRecord record(Row row) {
    return new RejectedRecord(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getLong(7));
  }
}
