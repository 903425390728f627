package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job that is killed while it writes, and then run again, leaves what an undisturbed one leaves.
 */
final class KilledJobTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(4);

  @TempDir private Path folder;

  @Test
  void leavesNothingThatALaterRunOrReaderTripsOver() throws Exception {
    for (int seed = 101; seed <= 102; seed++) {
      try (OutputStream log = Files.newOutputStream(folder.resolve(seed + ".jsonl"))) {
        Simulator.write(new Simulation(seed, 120, Noise.USUAL), log);
      }
    }
    run(job("undisturbed"));
    killWhileItWrites(job("killed"));
    assertThat(folder.resolve("killed/tuples/_current")).doesNotExist();

    run(job("killed"));

    assertThat(rows("killed")).isNotEmpty().isEqualTo(rows("undisturbed"));
    assertThat(names("killed")).isEqualTo(names("undisturbed"));
    assertThat(names("killed/tuples")).isEqualTo(names("undisturbed/tuples"));
    assertThat(names("killed/tuples/snapshots")).containsExactly("000001");
    assertThat(names("killed/lake")).isEqualTo(names("undisturbed/lake"));
  }

  /** Starts the job in a process of its own, and ends that as the kernel would: without a word. */
  private void killWhileItWrites(Path job) throws IOException, InterruptedException {
    Path output = folder.resolve("killed");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@conf/spark.jvm",
                "-cp",
                System.getProperty("java.class.path"),
                RunJob.class.getName(),
                job.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("killed.log").toFile())
            .start();
    long start = System.nanoTime();
    while (!Files.exists(output.resolve("tuples/_staging"))) {
      boolean soon = process.isAlive() && System.nanoTime() - start < PATIENCE_NANOS;
      assertThat(soon).as(Files.readString(folder.resolve("killed.log"))).isTrue();
      Thread.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(output.resolve("tuples/_staging")).exists();
    assertThat(output.resolve("_scratch")).exists();
  }

  private static void run(Path file) throws IOException {
    JobFile job = JobFile.read(file);
    try (OutputFolder output = OutputFolder.claim(job.output())) {
      assertThat(output).isNotNull();
      JobRun.run(job, SESSION, new PrintStream(OutputStream.nullOutputStream()));
    }
  }

  private Path job(String output) throws IOException {
    return Files.writeString(
        folder.resolve(output + ".yaml"),
        """
        logs: %1$s/*.jsonl
        output: %1$s/%2$s
        windows: {min_frames: 20, context_frames: 4, max_frames: 60}
        queries:
          - id: cup-beside-plate
            english: find when a cup is left of the plate
            spre: "[E(c := [:cup:], p := [:plate:]) left_of(c, p)]{5,30}"
        """
            .formatted(folder, output));
  }

  private List<String> rows(String output) throws IOException {
    return TupleSet.in(folder.resolve(output).toString() + "/tuples", SESSION)
        .rows()
        .toJSON()
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
