package org.fests.spark;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.Repaired;

/**
 * What reading one log came to, in a form that travels.
 *
 * @param uri the log's address
 * @param streams how many
 * @param frames what became of its frames
 * @param detections what became of its detections
 * @param fitted quadrilaterals to which boxes were fitted
 * @param reasons why records were rejected, and how many for each
 * @param rejected the first rejected records
 */
public record LogReport(
    String uri,
    int streams,
    Fate frames,
    Fate detections,
    Fitted fitted,
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

  /**
   * Quadrilaterals that became oriented boxes.
   *
   * @param count how many
   * @param meanError mean over them of the greatest distance of a corner from its box's, pixels
   * @param maxError the greatest of those distances, pixels
   */
  public record Fitted(long count, double meanError, double maxError) implements Serializable {
    /** Returns both together. */
    public Fitted plus(Fitted other) {
      long all = count + other.count;
      double sum = count * meanError + other.count * other.meanError;
      return new Fitted(all, all == 0 ? 0 : sum / all, Math.max(maxError, other.maxError));
    }
  }

  static LogReport of(ImportReport report) {
    return new LogReport(
        report.source().uri(),
        report.streams().size(),
        fate(report.frames()),
        fate(report.detections()),
        fitted(report.repaired()),
        new TreeMap<>(report.reasons()),
        report.rejected().stream().map(r -> RejectedRecord.of(report.source().uri(), r)).toList());
  }

  private static Fitted fitted(Repaired repaired) {
    return new Fitted(repaired.count(), repaired.meanError(), repaired.maxError());
  }

  private static Fate fate(Count count) {
    return new Fate(count.in(), count.out(), count.rejected(), count.leftOut());
  }
}
