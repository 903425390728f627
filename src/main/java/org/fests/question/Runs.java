package org.fests.question;

import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;

/** Finds how long something lasts. */
final class Runs {
  private Runs() {}

  /** Returns how many frames each run has in which something is so. */
  static DoubleStream lengths(int frames, IntPredicate so) {
    DoubleStream.Builder lengths = DoubleStream.builder();
    int start = 0;
    for (int frame = 0; frame <= frames; frame++) {
      if (frame == frames || !so.test(frame)) {
        if (frame > start) {
          lengths.add(frame - start);
        }
        start = frame + 1;
      }
    }
    return lengths.build();
  }
}
