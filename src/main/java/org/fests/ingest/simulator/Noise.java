package org.fests.ingest.simulator;

import java.util.List;
import java.util.Optional;

/**
 * What a sensor and a detector do to the truth.
 *
 * @param jitter standard deviation of each edge of a box in an image, pixels
 * @param metres standard deviation of each coordinate and size of a box in space, metres; of each
 *     component of its velocity, metres a second; of its yaw, a fifth of that in radians
 * @param missed chance that a detection is missing from one frame
 * @param dropOut chance, per object and frame, that it goes missing for 2 to 5 frames
 * @param confusion chance, per object that looks like another class and frame, that it is taken for
 *     that for 1 or 2 frames
 */
public record Noise(double jitter, double metres, double missed, double dropOut, double confusion) {
  /** The truth, to the last bit. */
  public static final Noise NONE = new Noise(0, 0, 0, 0, 0);

  /** A good detector on a clear day. */
  public static final Noise USUAL = new Noise(0.6, 0.03, 0.004, 0.0015, 0);

  private static final Noise MEDIUM = new Noise(2, 0.1, 0.02, 0.005, 0.002);
  private static final Noise HIGH = new Noise(5, 0.3, 0.08, 0.02, 0.01);

  public Noise {
    if (!(jitter >= 0 && jitter <= 100)) {
      throw new IllegalArgumentException("Invalid jitter: %s px".formatted(jitter));
    }
    if (!(metres >= 0 && metres <= 10)) {
      throw new IllegalArgumentException("Invalid jitter: %s m".formatted(metres));
    }
    for (double chance : new double[] {missed, dropOut, confusion}) {
      if (!(chance >= 0 && chance <= 1)) {
        throw new IllegalArgumentException("Invalid chance: %s".formatted(chance));
      }
    }
  }

  /** Returns the words for amounts of noise, from none to most. */
  public static List<String> levels() {
    return List.of("none", "low", "medium", "high");
  }

  /** Returns as much noise as the word says. */
  public static Optional<Noise> level(String word) {
    int level = levels().indexOf(word);
    return level < 0
        ? Optional.empty()
        : Optional.of(List.of(NONE, USUAL, MEDIUM, HIGH).get(level));
  }

  public Noise jitter(double pixels) {
    return new Noise(pixels, metres, missed, dropOut, confusion);
  }

  public Noise metres(double deviation) {
    return new Noise(jitter, deviation, missed, dropOut, confusion);
  }

  public Noise missed(double chance) {
    return new Noise(jitter, metres, chance, dropOut, confusion);
  }

  public Noise dropOut(double chance) {
    return new Noise(jitter, metres, missed, chance, confusion);
  }

  public Noise confusion(double chance) {
    return new Noise(jitter, metres, missed, dropOut, chance);
  }
}
