package org.fests.spark;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.ImportReport;

/**
 * What reading one log came to, in a form that travels.
 *
 * @param uri the log's address
 * @param streams how many
 * @param frames what became of its frames
 * @param detections what became of its detections
 * @param reasons why records were rejected, and how many for each
 * @param rejected the first rejected records
 */
public record LogReport(
    String uri,
    int streams,
    Fate frames,
    Fate detections,
    TreeMap<String, Long> reasons,
    List<RejectedRecord> rejected)
    implements Serializable {

  /** in = out + rejected + leftOut. */
  public record Fate(long in, long out, long rejected, long leftOut) implements Serializable {
    public Fate {
      if (in != out + rejected + leftOut) {
        throw new IllegalArgumentException(
            "Invalid count: in %d, out %d, rejected %d, left out %d"
                .formatted(in, out, rejected, leftOut));
      }
    }

    Fate plus(Fate other) {
      return new Fate(
          in + other.in, out + other.out, rejected + other.rejected, leftOut + other.leftOut);
    }
  }

  static LogReport of(ImportReport report) {
    return new LogReport(
        report.uri(),
        report.streams().size(),
        fate(report.frames()),
        fate(report.detections()),
        new TreeMap<>(report.reasons()),
        report.rejected().stream().map(r -> RejectedRecord.of(report.uri(), r)).toList());
  }

  private static Fate fate(Count count) {
    return new Fate(count.in(), count.out(), count.rejected(), count.leftOut());
  }
}
