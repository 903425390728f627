package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Mending;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs that cannot be read to their end: what the user is told, and that the lake stays. */
final class RefusedLogTest {
  private static final SparkSession SESSION = SharedSession.session();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words.jsonl  | 0  | format is not known: it begins with 'hello'           | --format",
        "cut.jsonl.gz | 0  | compressed data ends too early             | gzip -t",
        "timed.jsonl  | 10 | a time, and a frame rate is stated too     | leave the frame rate",
        "gone.jsonl   | 0  | No log matches                             | the working directory",
      })
  void tellsWhichLogAndWhyAndKeepsTheLake(
      String name, double frameRate, String message, String help) throws IOException {
    write("good.jsonl", recording(101, 20));
    write("words.jsonl", "hello".getBytes(StandardCharsets.UTF_8));
    write("cut.jsonl.gz", half(zipped(recording(102, 200))));
    write("timed.jsonl", recording(103, 20));
    Lake lake = Lake.in(folder.resolve("lake").toString(), SESSION);
    importInto(lake, "good.jsonl", 0);

    JobException refused =
        catchThrowableOfType(JobException.class, () -> importInto(lake, name, frameRate));

    assertThat(refused).hasMessageContainingAll(name, message, help);
    assertThat(lake.clips().orElseThrow().count()).isEqualTo(1);
    assertThat(folder.resolve("lake/_staging")).doesNotExist();
    assertThat(folder.resolve("lake/snapshots")).isDirectoryContaining("glob:**000001");
    assertThat(folder.resolve("lake/snapshots")).isDirectoryNotContaining("glob:**000002");
  }

  @Test
  void importsTheLogsInAFolder() throws IOException {
    Files.createDirectories(folder.resolve("logs/below"));
    write("logs/a.jsonl", recording(101, 20));
    write("logs/below/b.jsonl.gz", zipped(recording(102, 20)));
    write("logs/photo.jpg", new byte[] {1, 2, 3});
    Lake lake = Lake.in(folder.resolve("lake").toString(), SESSION);
    importInto(lake, "logs", 0);
    assertThat(lake.clips().orElseThrow().count()).isEqualTo(2);
    LogFiles.Found found =
        new LogFiles(SESSION.sparkContext().hadoopConfiguration(), ReadOptions.forLake())
            .find(List.of(folder.resolve("logs").toString()));
    assertThat(found.others()).singleElement().asString().endsWith("photo.jpg: no format knows it");
  }

  @Test
  void tellsOfALogThatIsGoneWhenItIsRead() {
    LogFile gone = new LogFile("gone.jsonl", folder.resolve("gone.jsonl").toString(), false);
    KeyedLog refused =
        KeyedLog.of(gone, SESSION.sparkContext().hadoopConfiguration(), ImportRule.DEFAULT);
    assertThat(refused.readable()).isFalse();
    assertThat(refused.failure()).contains("gone.jsonl: no such file", "check the path");
  }

  private void importInto(Lake lake, String name, double frameRate) throws IOException {
    ImportRule rule =
        new ImportRule("auto", "auto", "", frameRate, Hints.NONE, Mending.USUAL, 1024);
    new LakeImport(SESSION, lake, rule).run(List.of(folder.resolve(name).toString()));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] recording(int seed, int frames) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Simulator.write(new Simulation(seed, frames, Noise.USUAL), bytes);
    return bytes.toByteArray();
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }
}
