package org.fests.tuple;

import java.io.Serializable;

/**
 * How many windows without a match are shown.
 *
 * @param ratio so many for each window with a match, over all streams, query by query
 * @param perStream at most so many in one stream for one query
 */
public record NegativeRule(double ratio, int perStream) implements Serializable {
  public NegativeRule {
    if (!(ratio >= 0 && ratio <= 1_000 && perStream >= 0)) {
      throw new IllegalArgumentException(
          "Invalid negatives: ratio %s, %d a stream".formatted(ratio, perStream));
    }
  }

  /** Returns how many of a query's windows without a match are kept. */
  public long wanted(long positives) {
    return Math.round(ratio * positives);
  }
}
