package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import into a lake that is killed while it writes leaves the lake as it was. */
final class KilledImportTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(4);

  @TempDir private Path folder;

  @Test
  void leavesTheLakeAsItWasAndCanBeDoneAgain() throws Exception {
    Files.createDirectory(folder.resolve("logs"));
    write(1, 20);
    Lake lake = Lake.in(folder.resolve("lake").toString(), SESSION);
    new LakeImport(SESSION, lake, ImportRule.DEFAULT).run(logs());
    Map<String, String> before = ImportAgainTest.rows(lake);
    write(2, 20_000);

    killWhileItWrites();

    assertThat(folder.resolve("lake/_staging")).isNotEmptyDirectory();
    assertThat(ImportAgainTest.rows(lake)).isEqualTo(before);
    ImportResult again = new LakeImport(SESSION, lake, ImportRule.DEFAULT).run(logs());
    assertThat(again.read()).hasSize(1);
    assertThat(again.kept()).hasSize(1);
    Lake once = Lake.in(folder.resolve("once").toString(), SESSION);
    new LakeImport(SESSION, once, ImportRule.DEFAULT).run(logs());
    assertThat(ImportAgainTest.rows(lake)).isEqualTo(ImportAgainTest.rows(once));
    assertThat(folder.resolve("lake/_staging")).doesNotExist();
  }

  /** Ends the import without a word, when the old files are there and new ones are being made. */
  private void killWhileItWrites() throws IOException, InterruptedException {
    Path said = folder.resolve("killed.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "@conf/spark.jvm",
                "-Dspark.master=local[1]",
                "-cp",
                System.getProperty("java.class.path"),
                RunImport.class.getName(),
                folder.resolve("lake").toString(),
                logs().get(0))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    long start = System.nanoTime();
    while (!writing()) {
      boolean soon = process.isAlive() && System.nanoTime() - start < PATIENCE_NANOS;
      assertThat(soon).as(Files.readString(said)).isTrue();
      Thread.sleep(1);
    }
    process.destroyForcibly().waitFor();
  }

  private boolean writing() throws IOException {
    Path staging = folder.resolve("lake/_staging");
    if (!Files.exists(staging)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(staging)) {
      return files.anyMatch(file -> file.getFileName().toString().equals("_temporary"));
    } catch (java.io.UncheckedIOException moved) {
      return false;
    }
  }

  private List<String> logs() {
    return List.of(folder + "/logs/*.jsonl");
  }

  private void write(int seed, int frames) throws IOException {
    Files.writeString(
        folder.resolve("logs/" + seed + ".jsonl"), ImportAgainTest.recording(seed, frames));
  }
}
