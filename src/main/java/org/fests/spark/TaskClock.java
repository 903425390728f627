package org.fests.spark;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * The processor time of Spark's tasks: of their threads, from when a task arrives. Driver,
 * compilers and garbage collector have threads of their own, which do not count.
 */
final class TaskClock extends SparkListener {
  private final SparkContext context;
  private final LongAdder nanos = new LongAdder();

  private TaskClock(SparkContext context) {
    this.context = context;
  }

  /** Returns one that counts from now on. */
  static TaskClock on(SparkContext context) {
    TaskClock clock = new TaskClock(context);
    context.addSparkListener(clock);
    return clock;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics metrics = end.taskMetrics();
    if (metrics != null) { // of a lost task nothing is known
      nanos.add(metrics.executorCpuTime() + metrics.executorDeserializeCpuTime());
    }
  }

  /** Returns the nanoseconds of all tasks that have ended. */
  long nanos() {
    try {
      context.listenerBus().waitUntilEmpty(); // Spark tells of tasks some time after they end
    } catch (TimeoutException late) {
      throw new IllegalStateException("Cannot measure tasks: Spark tells nothing of them", late);
    }
    return nanos.sum();
  }
}
