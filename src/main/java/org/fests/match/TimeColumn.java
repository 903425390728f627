package org.fests.match;

import java.util.Arrays;
import org.fests.scene.FrameBatch;

/** The times of a stream's positions, gathered clip by clip, if its frames have times. */
final class TimeColumn {
  private long[] nanos = new long[16];
  private int size;
  private boolean complete = true;

  void append(FrameBatch clip) {
    complete &= clip.timed() || clip.frames() == 0;
    if (!complete) {
      return;
    }
    if (size + clip.frames() > nanos.length) {
      nanos = Arrays.copyOf(nanos, Math.max(size + clip.frames(), 2 * nanos.length));
    }
    for (int frame = 0; frame < clip.frames(); frame++) {
      nanos[size++] = clip.time(frame);
    }
  }

  /**
   * Returns when each frame begins and, last, when the last one ends, nanoseconds.
   *
   * @param periodNanos how long the last frame lasts
   * @throws IllegalArgumentException if frames have no times
   */
  long[] bounds(long periodNanos) {
    if (!complete) {
      throw new IllegalArgumentException("Cannot measure time: the stream has no timestamps");
    }
    long[] bounds = Arrays.copyOf(nanos, size + 1);
    bounds[size] = size == 0 ? 0 : bounds[size - 1] + periodNanos;
    return bounds;
  }
}
