package org.fests.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.fests.match.MatchLimits;
import org.fests.match.QuerySet;
import org.fests.spark.LakeScan;

/**
 * Measures how fast a lake is scanned, from files to matches, by processor time of Spark's tasks,
 * of the whole process, and by wall time; Spark's start and the first rounds do not count.
 *
 * @param rounds how many count, after as many that do not
 * @param limits of matching
 */
record BenchLake(int rounds, MatchLimits limits) {
  private static final int FRAMES = 1000;
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final List<String> PATTERNS =
      List.of(
          "[E(c := [:car:], p := [:pedestrian:]) near(c, p, 100)]",
          "[E(c := [:car:]) @score(c) > 0.99]{2,}",
          "[E(f := [:\"fire engine\":], c := [:car:]) near(f, c, 100)]");

  /** Fills the lake if it is empty, and tells the table, a line at a time. */
  void tell(String folder, int streams, Consumer<String> lines) throws IOException {
    try (LakeScan lake = LakeScan.open(folder)) {
      if (lake.isEmpty()) {
        lines.accept(
            "filling %s: %,d streams of %,d frames of %d detections"
                .formatted(folder, streams, FRAMES, NoisyStreet.OBJECTS));
        lake.fill(streams, new NoisyStreet(FRAMES));
      }
      lines.accept(
          "heap of %,d MB, %d cores; million frames/s of processor time of tasks, of the process,"
              .formatted(Runtime.getRuntime().maxMemory() >> 20, CORES));
      lines.accept("and of wall time on each core; clips skipped");
      for (String pattern : PATTERNS) {
        lines.accept(line(lake, pattern));
      }
    }
  }

  private String line(LakeScan lake, String pattern) throws IOException {
    QuerySet query = QuerySet.of(Patterns.compile(pattern, limits.patternStates()), limits);
    LakeScan.Found found = lake.find(query);
    double[] tasks = new double[rounds];
    double[] process = new double[rounds];
    double[] wall = new double[rounds];
    for (int round = 1 - rounds; round < rounds; round++) {
      long start = System.nanoTime();
      long used = processNanos();
      long byTasks = lake.taskNanos();
      found = lake.find(query);
      wall[Math.max(0, round)] = (System.nanoTime() - start) / 1e9 * CORES;
      tasks[Math.max(0, round)] = (lake.taskNanos() - byTasks) / 1e9;
      process[Math.max(0, round)] = (processNanos() - used) / 1e9;
    }
    return String.format(
        Locale.ROOT,
        "%6.2f %7.2f %6.2f %,8d of %,d  %s (%,d matches)",
        found.frames() / median(tasks) / 1e6,
        found.frames() / median(process) / 1e6,
        found.frames() / median(wall) / 1e6,
        found.skippedClips(),
        found.clips(),
        pattern,
        found.matches());
  }

  private static double median(double[] seconds) {
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }

  private static long processNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
