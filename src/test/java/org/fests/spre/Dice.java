package org.fests.spre;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Random choices among what is allowed. */
final class Dice {
  private final SplittableRandom random;
  private final Set<Feature> features;

  Dice(SplittableRandom random, Set<Feature> features) {
    this.random = random;
    this.features = features;
  }

  boolean allows(Feature feature) {
    return features.contains(feature);
  }

  boolean oneIn(int sides) {
    return random.nextInt(sides) == 0;
  }

  /** Returns a number from 0 to {@code sides - 1}. */
  int roll(int sides) {
    return random.nextInt(sides);
  }

  long roll(long sides) {
    return random.nextLong(sides);
  }

  double number() {
    if (allows(Feature.ODD_NAMES) && oneIn(4)) {
      double any = Double.longBitsToDouble(random.nextLong());
      return Double.isFinite(any) ? any : -0.0;
    }
    return (random.nextInt(400) - 100) / (oneIn(2) ? 1.0 : 4.0);
  }

  /** Returns a time of at least 1 ns, often some tenths of a second. */
  long nanos() {
    return oneIn(4) ? 1 + roll(1L << (1 + roll(50))) : 100_000_000L * (1 + roll(12));
  }

  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Returns from two or three of them. */
  <T> List<T> several(Supplier<T> source) {
    List<T> items = new ArrayList<>();
    int count = 2 + roll(2);
    for (int i = 0; i < count; i++) {
      items.add(source.get());
    }
    return items;
  }
}
