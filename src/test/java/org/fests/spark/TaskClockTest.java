package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

/** The clock of tasks counts what their threads take, and nothing else. */
final class TaskClockTest {
  private static final long SPIN_NANOS = 20_000_000;

  @Test
  void countsTasksAndNotTheDriver() {
    SparkContext context = SharedSession.session().sparkContext();
    TaskClock clock = TaskClock.on(context);
    assertThat(clock.nanos()).isZero();

    List<Integer> numbers = List.of(1, 2, 3);
    new JavaSparkContext(context).parallelize(numbers, numbers.size()).foreach(number -> spin());
    long tasks = clock.nanos();
    assertThat(tasks).isGreaterThanOrEqualTo(numbers.size() * SPIN_NANOS);

    spin();
    assertThat(clock.nanos()).as("after this thread's own work").isEqualTo(tasks);
  }

  /** Takes so much of its thread's processor time. */
  private static void spin() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + SPIN_NANOS;
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }
}
