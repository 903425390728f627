package org.fests.ingest.log;

/**
 * Quadrilaterals to which oriented boxes were fitted.
 *
 * @param count how many
 * @param meanError mean over them of the greatest distance of a corner from its box's corner,
 *     pixels
 * @param maxError the greatest of those distances, pixels
 */
public record Repaired(long count, double meanError, double maxError) {
  public static final Repaired NONE = new Repaired(0, 0, 0);

  /** Returns the repairs of both. */
  public Repaired plus(Repaired other) {
    long all = count + other.count;
    double mean = all == 0 ? 0 : (count * meanError + other.count * other.meanError) / all;
    return new Repaired(all, mean, Math.max(maxError, other.maxError));
  }
}
