package org.fests.proof;

import java.util.stream.IntStream;
import org.fests.scene.FrameBatch;

/** The places of frames in a window by their indexes in the log. */
record Positions(FrameBatch frames) {
  static boolean increase(FrameBatch frames) {
    return IntStream.range(1, frames.frames()).allMatch(i -> frames.index(i - 1) < frames.index(i));
  }

  /** Returns the position of the first frame with at least that index. */
  int of(long index) {
    int low = 0;
    int high = frames.frames();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frames.index(middle) < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean has(long index) {
    int position = of(index);
    return position < frames.frames() && frames.index(position) == index;
  }

  /** Returns whether the span begins with a frame and ends with one. */
  boolean has(FrameSpan span) {
    return span.firstFrame() < span.endFrame()
        && has(span.firstFrame())
        && has(span.endFrame() - 1);
  }

  int start(FrameSpan span) {
    return of(span.firstFrame());
  }

  /** Returns the position after the span's last frame. */
  int end(FrameSpan span) {
    return of(span.endFrame() - 1) + 1;
  }

  FrameSpan span(int start, int end) {
    return new FrameSpan(frames.index(start), frames.index(end - 1) + 1);
  }
}
