package org.fests.tuple;

import java.io.Serializable;

/**
 * How recordings are split: each by a lot of its own, so that a recording stays where it is when
 * others come or go.
 *
 * @param train weight, 0 or more
 * @param validation weight, 0 or more
 * @param test weight, 0 or more
 */
public record SplitRule(double train, double validation, double test) implements Serializable {
  public SplitRule {
    boolean weights = train >= 0 && validation >= 0 && test >= 0;
    double sum = train + validation + test;
    if (!(weights && sum > 0 && Double.isFinite(sum))) {
      throw new IllegalArgumentException(
          "Invalid split: weights %s, %s, %s".formatted(train, validation, test));
    }
  }

  public Split of(long seed, String recordingId) {
    double drawn = Lot.draw(seed, "split", recordingId).unit() * (train + validation + test);
    if (drawn < train) {
      return Split.TRAIN;
    }
    return drawn < train + validation ? Split.VALIDATION : Split.TEST;
  }
}
