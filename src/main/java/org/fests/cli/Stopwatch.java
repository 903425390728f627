package org.fests.cli;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Measures how long a piece of work takes, in several rounds after some that do not count. */
final class Stopwatch {
  private final int rounds;
  private long sink;

  Stopwatch(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Returns the median of the rounds, seconds. The work's result is kept, so that no compiler can
   * leave the work out.
   */
  double seconds(LongSupplier work) {
    for (int round = 0; round < rounds; round++) {
      sink += work.getAsLong();
    }
    double[] seconds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      sink += work.getAsLong();
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[rounds / 2];
  }

  /** Returns what all rounds gave, added up. */
  long sum() {
    return sink;
  }
}
