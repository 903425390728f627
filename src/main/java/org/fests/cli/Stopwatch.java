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

  /**
   * Returns the median of the rounds, seconds. The work's result is kept, so that no compiler can
   * leave the work out.
   */
  double seconds(LongSupplier work) {
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
    return seconds[rounds / 2];
  }

  /** Returns what all rounds gave, added up. */
  long sum() {
    return sink;
  }
}
