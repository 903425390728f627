package org.fests.ingest.log;

import java.io.Serializable;

/**
 * What may be done to a log's records.
 *
 * @param strictness whether repaired records are taken
 * @param fillGaps a track that is missing from at most so many frames in a row is filled in
 *     between; 0: nothing is filled in
 */
public record Mending(Strictness strictness, int fillGaps) implements Serializable {
  /** Repairs are taken and told, nothing is filled in. */
  public static final Mending USUAL = new Mending(Strictness.LENIENT, 0);

  /** So many frames at most, which are held in memory. */
  public static final int MOST_FRAMES = 1000;

  public Mending {
    if (fillGaps < 0 || fillGaps > MOST_FRAMES) {
      throw new IllegalArgumentException(
          "Invalid gap to fill: %d frames, not from 0 to %d".formatted(fillGaps, MOST_FRAMES));
    }
  }

  public Mending strict() {
    return new Mending(Strictness.STRICT, fillGaps);
  }

  public Mending fillGaps(int frames) {
    return new Mending(strictness, frames);
  }
}
