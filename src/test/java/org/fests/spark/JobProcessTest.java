package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job as its user runs it: in a process of its own, on one core or more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JobProcessTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final int LONGEST_SECONDS = 600;

  @TempDir private static Path folder;
  private List<String> expected = List.of();

  @BeforeAll
  void run() throws IOException, InterruptedException {
    for (int seed = 101; seed <= 107; seed++) {
      try (OutputStream log = Files.newOutputStream(folder.resolve(seed + ".jsonl"))) {
        Simulator.write(new Simulation(seed, 90, Noise.USUAL), log);
      }
    }
    finish(start("once", "local[2]", 2));
    expected = rows("once");
    assertThat(expected).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"local[1], 1", "local[1], 7", "local[2], 7"})
  void coresAndPartitionsMakeNoDifference(String master, int partitions)
      throws IOException, InterruptedException {
    String output = "on-" + partitions + "-" + master.charAt(6);
    finish(start(output, master, partitions));
    assertThat(rows(output)).isEqualTo(expected);
  }

  private static Process start(String output, String master, int partitions) throws IOException {
    Path job = folder.resolve(output + ".yaml");
    Files.writeString(job, JOB.formatted(folder, output));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("@conf/spark.jvm");
    command.add("-Dspark.master=" + master);
    command.add("-Dspark.default.parallelism=" + partitions);
    command.add("-Dspark.sql.shuffle.partitions=" + partitions);
    command.add("-Dspark.sql.files.minPartitionNum=" + partitions);
    command.add("-Dspark.sql.files.maxPartitionNum=" + partitions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.fests.cli.Main", "run", job.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(output + ".log").toFile())
        .start();
  }

  private static void finish(Process run) throws InterruptedException {
    assertThat(run.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isZero();
  }

  private static List<String> rows(String output) throws IOException {
    return TupleSet.in(folder.resolve(output).resolve("tuples").toString(), SESSION)
        .rows()
        .toJSON()
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private static final String JOB =
      """
      logs: %1$s/*.jsonl
      output: %1$s/%2$s
      windows: {min_frames: 20, context_frames: 4, max_frames: 60}
      queries:
        - id: hand-reaches-cup
          english: find when the hand reaches the cup
          spre: "E(h := [:hand:], c := [:cup:]) [!near(h, c, 60)]{3,9} [near(h, c, 60)]{3,9}"
        - id: cup-beside-plate
          english: find when a cup is left of the plate
          spre: "[E(c := [:cup:], p := [:plate:]) left_of(c, p)]{5,30}"
        - id: no-hand
          english: find when no hand is seen
          spre: "[![:hand:]]{5,40}"
      """;
}
