package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fests.scene.Space;

/**
 * What looks like a mistake of units or axes. The bounds are wide: what passes one is hardly ever
 * meant.
 *
 * @param space of the boxes
 * @param x centres
 * @param y centres
 * @param angle of the boxes, radians
 * @param classes with their sizes
 * @param clock timestamps
 */
record Doubts(
    Space space,
    Extent x,
    Extent y,
    Extent angle,
    List<ClassStatistics> classes,
    StreamStatistics.Clock clock) {
  private static final double SHARES = 2;
  private static final double PIXELS = 20_000;
  private static final double FAR_METRES = 100_000;
  private static final double LARGE_METRES = 100;
  private static final double SMALL_METRES = 0.01;
  private static final double TURN = 2 * Math.PI + 0.01;
  private static final long SHORT_STEP = 100_000;
  private static final long LONG_STEP = 60_000_000_000L;

  List<String> words() {
    List<String> words = new ArrayList<>();
    if (x.known()) {
      if (space.solid()) {
        metres(words);
      } else {
        pixels(words);
      }
      double widest = Math.max(Math.abs(angle.least()), Math.abs(angle.most()));
      if (widest > TURN) {
        words.add(say("angles reach %.4g rad: are they degrees?", widest));
      }
    }
    if (clock.stepNanos() > 0 && clock.stepNanos() < SHORT_STEP) {
      words.add(say("frames are %d ns apart: is the unit of time right?", clock.stepNanos()));
    }
    if (clock.stepNanos() > LONG_STEP) {
      words.add(
          say("frames are %.4g s apart: is the unit of time right?", clock.stepNanos() / 1e9));
    }
    return words;
  }

  private void pixels(List<String> words) {
    double widest = farthest();
    double largest = largest();
    if (widest <= SHARES && largest <= SHARES) {
      words.add(
          say("all boxes lie within %.4g px of the origin: are they shares of the image?", widest));
    }
    if (widest > PIXELS) {
      words.add(say("boxes lie up to %.4g px from the origin", widest));
    }
  }

  private void metres(List<String> words) {
    if (farthest() > FAR_METRES) {
      words.add(say("boxes lie up to %.4g m from the origin: are they metres?", farthest()));
    }
    for (ClassStatistics one : classes) {
      double mean =
          Math.max(one.length().mean(), Math.max(one.width().mean(), one.height().mean()));
      if (mean > LARGE_METRES || (mean > 0 && mean < SMALL_METRES)) {
        words.add(say("%s is %.4g m large in the mean: are they metres?", one.name(), mean));
      }
    }
  }

  private double farthest() {
    return Math.max(
        Math.max(Math.abs(x.least()), Math.abs(x.most())),
        Math.max(Math.abs(y.least()), Math.abs(y.most())));
  }

  private double largest() {
    return classes.stream()
        .mapToDouble(one -> Math.max(one.width().most(), one.height().most()))
        .max()
        .orElse(0);
  }

  private static String say(String words, Object... values) {
    return String.format(Locale.ROOT, words, values);
  }
}
