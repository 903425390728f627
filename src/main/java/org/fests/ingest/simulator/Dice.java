package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance from a seed. Everything is made from {@code nextLong}, whose numbers are fixed by Java's
 * documentation, with exact arithmetic; the other methods of Java's generators may change.
 */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Returns dice of its own, so that its throws do not disturb these. */
  Dice split() {
    return new Dice(random.nextLong());
  }

  /** Returns a number in [0, 1). */
  double unit() {
    return (random.nextLong() >>> 11) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** Returns a whole number from low to high, both included. */
  int from(int low, int high) {
    return low + (int) (unit() * (high - low + 1));
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** Returns a number that is nearly normal, of mean 0 and deviation 1: a sum of twelve. */
  double bell() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }

  <T> T pick(List<T> things) {
    return things.get(from(0, things.size() - 1));
  }

  <T> List<T> shuffled(List<T> things) {
    List<T> rest = new ArrayList<>(things);
    List<T> order = new ArrayList<>();
    while (!rest.isEmpty()) {
      order.add(rest.remove(from(0, rest.size() - 1)));
    }
    return order;
  }
}
