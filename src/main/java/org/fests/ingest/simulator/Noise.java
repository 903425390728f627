package org.fests.ingest.simulator;

/**
 * What a camera and a detector do to the truth.
 *
 * @param jitter standard deviation of each edge of a box, pixels
 * @param missed chance that a detection is missing from one frame
 * @param dropOut chance, per object and frame, that it goes missing for 2 to 5 frames
 * @param confusion chance, per cup or mug and frame, that it is taken for the other for 1 or 2
 *     frames
 */
public record Noise(double jitter, double missed, double dropOut, double confusion) {
  /** The truth. */
  public static final Noise NONE = new Noise(0, 0, 0, 0);

  /** A good detector on a clear day. */
  public static final Noise USUAL = new Noise(0.6, 0.004, 0.0015, 0);

  public Noise {
    if (!(jitter >= 0 && jitter <= 100)) {
      throw new IllegalArgumentException("Invalid jitter: %s px".formatted(jitter));
    }
    for (double chance : new double[] {missed, dropOut, confusion}) {
      if (!(chance >= 0 && chance <= 1)) {
        throw new IllegalArgumentException("Invalid chance: %s".formatted(chance));
      }
    }
  }

  public Noise jitter(double pixels) {
    return new Noise(pixels, missed, dropOut, confusion);
  }

  public Noise missed(double chance) {
    return new Noise(jitter, chance, dropOut, confusion);
  }

  public Noise dropOut(double chance) {
    return new Noise(jitter, missed, chance, confusion);
  }

  public Noise confusion(double chance) {
    return new Noise(jitter, missed, dropOut, chance);
  }
}
