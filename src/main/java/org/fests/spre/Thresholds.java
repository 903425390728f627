package org.fests.spre;

import java.util.ArrayList;
import java.util.List;

/** The thresholds of a pattern, and the pattern with another number for one of them. */
public final class Thresholds {
  private Thresholds() {}

  /** Puts a number in the place of a threshold's. */
  interface Exchange {
    double instead(Threshold.Kind kind, Node holder, double value);
  }

  /** Returns the thresholds in the order of the tree. */
  public static List<Threshold> of(Spre pattern) {
    List<Threshold> found = new ArrayList<>();
    pattern.accept(
        new ThresholdRewriting(
            (kind, holder, value) -> {
              found.add(new Threshold(found.size(), kind, holder, value));
              return value;
            }));
    return found;
  }

  /**
   * Returns the pattern with another number for the threshold of that number.
   *
   * @throws IllegalArgumentException if the threshold cannot be that number
   */
  public static Spre with(Spre pattern, int threshold, double number) {
    int[] met = {0};
    return pattern.accept(
        new ThresholdRewriting((kind, holder, value) -> met[0]++ == threshold ? number : value));
  }
}
