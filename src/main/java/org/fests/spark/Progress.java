package org.fests.spark;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells the user how far the work is: a plain line for each step, and now and then between. */
final class Progress extends SparkListener {
  private static final String DESCRIPTION = "spark.job.description";
  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final PrintStream out;
  private final Map<Integer, Step> steps = new HashMap<>();
  private long lastNanos = System.nanoTime();

  private static final class Step {
    private final String name;
    private final int parts;
    private int done;

    Step(String name, int parts) {
      this.name = name;
      this.parts = parts;
    }
  }

  Progress(PrintStream out) {
    this.out = out;
  }

  /** Says something at once. */
  void say(String words) {
    out.println("fests: " + words);
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    Optional.ofNullable(submitted.properties())
        .flatMap(properties -> Optional.ofNullable(properties.getProperty(DESCRIPTION)))
        .ifPresent(
            name ->
                steps.put(
                    submitted.stageInfo().stageId(),
                    new Step(name, submitted.stageInfo().numTasks())));
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    Step step = steps.get(end.stageId());
    if (step != null && end.taskInfo().successful()) {
      step.done++;
      if (step.done < step.parts && System.nanoTime() - lastNanos > PAUSE_NANOS) {
        show(step);
      }
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    steps.remove(completed.stageInfo().stageId());
  }

  private void show(Step step) {
    lastNanos = System.nanoTime();
    out.printf("fests: %s: %d of %d parts%n", step.name, step.done, step.parts);
  }
}
