package org.fests.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Measures work on one thread, after a warm-up: the processor time of the thread, which others on
 * the machine disturb least. The garbage collector's is not in it.
 */
final class Stopwatch {
  private static final long SECOND = 1_000_000_000;

  /**
   * What the rounds took, seconds. Where other work shares the processor, the fastest tells what
   * this work takes alone.
   */
  record Times(double median, double fastest) {}

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final int rounds;
  private final int warmSeconds;
  private long sink;

  /** Warms up for a second. */
  Stopwatch(int rounds) {
    this(rounds, 1);
  }

  /**
   * Makes a stopwatch.
   *
   * @param rounds that count, after at least as many that do not
   * @param warmSeconds of processor time that those take
   */
  Stopwatch(int rounds, int warmSeconds) {
    this.rounds = rounds;
    this.warmSeconds = warmSeconds;
  }

  /** Returns the median of the rounds, seconds. */
  double seconds(LongSupplier work) {
    return times(work).median();
  }

  /** Measures work, whose result is kept, so that no compiler can leave the work out. */
  Times times(LongSupplier work) {
    long warm = threads.getCurrentThreadCpuTime() + warmSeconds * SECOND;
    for (int round = 0; round < rounds || threads.getCurrentThreadCpuTime() < warm; round++) {
      sink += work.getAsLong();
    }
    double[] seconds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = threads.getCurrentThreadCpuTime();
      sink += work.getAsLong();
      seconds[round] = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return new Times(seconds[rounds / 2], seconds[0]);
  }

  /** Returns what all rounds gave, added up. */
  long sum() {
    return sink;
  }
}
