package org.fests.match;

import org.fests.spre.Spre;
import org.fests.spre.TimeUnit;

/**
 * How long a match can be at most: so many frames, or so long, or both one after the other. Exact
 * for patterns without times, where it is in frames; else no match is longer, and perhaps none is
 * as long.
 *
 * @param frames at least 0, {@link #UNBOUNDED} if there is no bound
 * @param nanos at least 0; those frames not counted, which may last as long as they like
 */
public record PatternHorizon(long frames, long nanos) {
  public static final long UNBOUNDED = Long.MAX_VALUE;

  static final PatternHorizon NOTHING = new PatternHorizon(0, 0);
  static final PatternHorizon ENDLESS = new PatternHorizon(UNBOUNDED, UNBOUNDED);

  public PatternHorizon {
    if (frames < 0 || nanos < 0) {
      throw new IllegalArgumentException("Invalid horizon: %d + %d ns".formatted(frames, nanos));
    }
  }

  /**
   * Returns the horizon of a pattern.
   *
   * @param limits what it may cost; what would cost more has no bound
   */
  public static PatternHorizon of(Spre pattern, MatchLimits limits) {
    return new Horizons(limits).of(pattern);
  }

  public boolean unbounded() {
    return frames == UNBOUNDED || nanos == UNBOUNDED;
  }

  /** Returns the horizon of one after the other. */
  PatternHorizon plus(PatternHorizon other) {
    return new PatternHorizon(sum(frames, other.frames), sum(nanos, other.nanos));
  }

  private static long sum(long left, long right) {
    return left > UNBOUNDED - right ? UNBOUNDED : left + right;
  }

  /** Returns the horizon of so many, one after the other. */
  PatternHorizon times(int count) {
    return new PatternHorizon(product(frames, count), product(nanos, count));
  }

  private static long product(long value, int count) {
    return value > 0 && count > UNBOUNDED / value ? UNBOUNDED : value * count;
  }

  /** Returns the horizon of either. */
  PatternHorizon or(PatternHorizon other) {
    return new PatternHorizon(Math.max(frames, other.frames), Math.max(nanos, other.nanos));
  }

  /** Returns the one that says more of what has both: frames are told apart more finely. */
  PatternHorizon and(PatternHorizon other) {
    if (unbounded() || other.unbounded()) {
      return unbounded() ? other : this;
    }
    return other.nanos < nanos || (other.nanos == nanos && other.frames < frames) ? other : this;
  }

  /** Writes {@code 3 frames}, {@code 5s}, {@code 3 frames + 5s} or {@code unbounded}. */
  @Override
  public String toString() {
    if (unbounded()) {
      return "unbounded";
    }
    String inFrames = frames == 1 ? "1 frame" : frames + " frames";
    if (nanos == 0) {
      return inFrames;
    }
    return (frames == 0 ? "" : inFrames + " + ") + TimeUnit.text(nanos);
  }
}
