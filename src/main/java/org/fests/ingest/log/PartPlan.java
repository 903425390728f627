package org.fests.ingest.log;

import java.io.Serializable;
import java.util.Map;

/**
 * How a part of a log is read so that it says what one reading of the whole log would.
 *
 * @param part where it is
 * @param number of the part, from 0
 * @param linesBefore lines of the log before its first
 * @param rejectedBefore rejected records before its first
 * @param shares by stream
 */
public record PartPlan(
    LogPart part,
    int number,
    long linesBefore,
    long rejectedBefore,
    Map<String, StreamShare> shares)
    implements Serializable {

  /** Returns a rejected record with its place in the whole log. */
  public Rejected placed(Rejected record) {
    Place at = record.place();
    long head = part.head().isEmpty() ? 0 : 1;
    long line = at.line() == 0 ? 0 : at.line() + linesBefore - head;
    return new Rejected(
        record.kind(),
        new Place(at.file(), line, at.column(), at.path()),
        record.reason(),
        record.record(),
        record.detections());
  }
}
