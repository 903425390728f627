package org.fests.ingest.log;

import org.fests.scene.BoxColumns;
import org.fests.scene.FrameBatch;

/** Finds detections of one class in one sample whose boxes are nearly the same. */
final class Twins {
  private static final double SHARED = 0.95;

  private final FrameBatch clip;
  private final int[] codes;
  private final double[] x;
  private final double[] width;
  private final double[] length;

  Twins(FrameBatch clip) {
    this.clip = clip;
    codes = clip.columns().detections().classCodes();
    BoxColumns boxes = clip.columns().detections().boxes();
    x = boxes.x();
    width = boxes.width();
    length = boxes.length();
  }

  /** Returns how many pairs there are. */
  long count() {
    long twins = 0;
    for (int sample = 0; sample < clip.samples(); sample++) {
      twins += count(clip.firstDetection(sample), clip.endDetection(sample));
    }
    return twins;
  }

  /**
   * Detections of a class stand together. Boxes whose centres are a tenth of a width apart cannot
   * share 0.95 of their union, which tells of almost all pairs from two numbers.
   */
  private long count(int first, int end) {
    long twins = 0;
    for (int a = first; a < end; a++) {
      double near = (length.length == 0 ? width[a] : length[a] + width[a]) / 10;
      for (int b = a + 1; b < end && codes[b] == codes[a]; b++) {
        if (Math.abs(x[a] - x[b]) <= near) {
          twins +=
              Upright.shared(clip.box(a), clip.box(b), clip.stream().space()) >= SHARED ? 1 : 0;
        }
      }
    }
    return twins;
  }
}
