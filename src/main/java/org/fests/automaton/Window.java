package org.fests.automaton;

/**
 * How far intervals may reach from a position that moves back through the stream: to the last
 * position within a duration of a reference, which is the position itself or the one after it.
 */
final class Window {
  private final long[] times;
  private final long maxNanos;
  private final int lag;
  private int limit;

  private Window(long[] times, long maxNanos, int lag) {
    this.times = times;
    this.maxNanos = maxNanos;
    this.lag = lag;
    limit = times.length - 1;
  }

  /** Returns the window of intervals that last at most so long; forever is possible. */
  static Window lasting(long[] times, long maxNanos) {
    return new Window(times, maxNanos, 0);
  }

  /** Returns the window of the ends that are too near for a duration as seen a frame later. */
  static Window lastingAFrameLater(long[] times, long maxNanos) {
    return new Window(times, maxNanos, 1);
  }

  /** Moves to a position, none after the one before. */
  void move(int position) {
    int reference = Math.min(position + lag, times.length - 1);
    while (times[limit] - times[reference] > maxNanos) {
      limit--;
    }
  }

  /** Returns the last position in the window. */
  int limit() {
    return limit;
  }

  /** Returns how many frames the window spans at most, from the position on. */
  int frames() {
    Window window = new Window(times, maxNanos, lag);
    int most = 0;
    for (int position = times.length - 1; position >= 0; position--) {
      window.move(position);
      most = Math.max(most, window.limit - position);
    }
    return most;
  }
}
