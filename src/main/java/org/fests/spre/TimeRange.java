package org.fests.spre;

/**
 * How long an interval may last, both ends included.
 *
 * @param minNanos nanoseconds, at least 0
 * @param maxNanos nanoseconds, at least {@code minNanos}; {@link #UNBOUNDED} when there is no bound
 */
public record TimeRange(long minNanos, long maxNanos) {
  public static final long UNBOUNDED = Long.MAX_VALUE;

  public TimeRange {
    if (minNanos < 0 || maxNanos < minNanos) {
      throw new IllegalArgumentException(
          "Invalid time range: %d to %d ns".formatted(minNanos, maxNanos));
    }
  }

  public boolean unbounded() {
    return maxNanos == UNBOUNDED;
  }
}
