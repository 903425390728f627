package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Mending;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import reads what the lake lacks, and leaves the lake as if it had read all at once. */
final class ImportAgainTest {
  private static final SparkSession SESSION = SharedSession.session();

  @TempDir private Path folder;
  private Lake lake;

  @BeforeEach
  void open() throws IOException {
    lake = lake("lake");
    Files.createDirectories(folder.resolve("logs"));
    for (int seed = 1; seed <= 3; seed++) {
      write(seed, 20 + seed);
    }
  }

  @Test
  void readsOnlyWhatIsNew() throws IOException {
    assertThat(read(importAll())).containsExactly("1.jsonl", "2.jsonl", "3.jsonl");
    Set<Object> files = files(lake);
    write(4, 30);

    ImportResult result = importAll();

    assertThat(read(result)).containsExactly("4.jsonl");
    assertThat(result.kept()).hasSize(3);
    assertThat(result.gone()).isEmpty();
    assertThat(files(lake)).as("files taken over, not written anew").containsAll(files);
    assertSameAsAtOnce();
    assertThat(importAll().nothingNew()).isTrue();
  }

  @Test
  void readsAgainWhatHasChanged() throws IOException {
    importAll();
    write(2, 50);

    ImportResult result = importAll();

    assertThat(read(result)).containsExactly("2.jsonl");
    assertThat(result.gone()).extracting(log -> name(log.uri())).containsExactly("2.jsonl");
    assertSameAsAtOnce();
  }

  @Test
  void readsAgainWithOtherOptions() throws IOException {
    importAll();
    ImportRule rule = new ImportRule("auto", "auto", "MIT", 0, Hints.NONE, Mending.USUAL, 1024);
    assertThat(new LakeImport(SESSION, lake, rule).run(logs()).read()).hasSize(3);
    assertThat(importAll().read()).hasSize(3);
  }

  @Test
  void dropsTheRowsOfALogThatIsGone() throws IOException {
    importAll();
    Files.delete(folder.resolve("logs/1.jsonl"));

    ImportResult result = importAll();

    assertThat(result.read()).isEmpty();
    assertThat(result.gone()).extracting(log -> name(log.uri())).containsExactly("1.jsonl");
    assertThat(lake.logs()).hasSize(2);
    assertSameAsAtOnce();
  }

  @Test
  void keepsOthersIfAsked() throws IOException {
    importAll();
    write("bad.jsonl", "hello");
    importAll();
    write(2, 50);
    LakeImport again = new LakeImport(SESSION, lake, ImportRule.DEFAULT);

    ImportResult result = again.run(List.of(folder + "/logs/2.jsonl"), OtherLogs.KEPT);

    assertThat(read(result)).containsExactly("2.jsonl");
    assertThat(result.kept()).hasSize(2);
    assertThat(lake.logs())
        .extracting(log -> name(log.uri()))
        .containsExactly("1.jsonl", "2.jsonl", "3.jsonl", "bad.jsonl");
    assertSameAsAtOnce();
  }

  /** Of a log that breaks off, nothing is kept; of the others, all. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesOutALogThatCannotBeRead(boolean atFirst) throws IOException {
    if (!atFirst) {
      importAll();
    }
    String longer = recording(9, 3000);
    byte[] zipped = zipped(longer.getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("logs/9.jsonl"), Arrays.copyOf(zipped, zipped.length - 100));

    ImportResult result = importAll();

    assertThat(result.complete()).hasSize(3);
    assertThat(result.failed()).hasSize(1);
    assertThat(result.failed().get(0).failure())
        .contains("9.jsonl: compressed data ends too early", "help: copy the file again");
    assertThat(lake.clips().orElseThrow().filter("source_uri like '%9.jsonl'").isEmpty()).isTrue();
    assertThat(lake.table(LakeTable.REJECTED).orElseThrow().isEmpty()).isTrue();
    assertThat(lake.logs()).filteredOn(log -> !log.complete()).hasSize(1);
    assertThat(importAll().failed()).as("tried again, told again").hasSize(1);
    write("9.jsonl", longer);
    assertThat(read(importAll())).containsExactly("9.jsonl");
    assertSameAsAtOnce();
  }

  @Test
  void keepsEveryRejectedRecord() throws IOException {
    int bad = 1000;
    write("bad.jsonl", recording(5, 10) + "{\"frame\": -1}\n".repeat(bad));
    importAll();
    write(4, 10);
    importAll();
    List<Row> rows = lake.table(LakeTable.REJECTED).orElseThrow().sort("number").collectAsList();
    assertThat(rows).hasSize(bad);
    for (int i = 0; i < bad; i++) {
      assertThat(rows.get(i).<Long>getAs("number")).isEqualTo(i);
      assertThat(rows.get(i).<String>getAs("place")).contains("bad.jsonl:%d:".formatted(12 + i));
    }
    assertSameAsAtOnce();
  }

  @Test
  void putsManySmallFilesTogether() throws IOException {
    org.apache.hadoop.fs.Path snapshot = new org.apache.hadoop.fs.Path(folder.toUri());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(
          RowFactory.create("a.jsonl", "key" + i % 2, (long) i, "a:1", "frame", "why", "text", 0L));
    }
    Dataset<Row> table = SESSION.createDataFrame(rows, RejectedRecord.TYPE).repartition(33);
    LakeTable.REJECTED.write(table, snapshot, SaveMode.ErrorIfExists);
    TableFiles files = new TableFiles(SESSION, LakeTable.REJECTED);

    files.join(snapshot);

    assertThat(parquet(folder.resolve("rejected"))).hasSize(1);
    List<Row> together = LakeTable.REJECTED.read(SESSION, snapshot).collectAsList();
    assertThat(together).containsExactlyElementsOf(rows);
    files.keepOnly(snapshot, Set.of("key1"));
    assertThat(LakeTable.REJECTED.read(SESSION, snapshot).count()).isEqualTo(50);
  }

  @Test
  void importsNothingWhereTwoLogsHaveOneStream() throws IOException {
    importAll();
    Map<String, String> before = rows(lake);
    Files.copy(folder.resolve("logs/1.jsonl"), folder.resolve("logs/copy.jsonl"));
    assertThatThrownBy(this::importAll)
        .isInstanceOf(JobException.class)
        .hasMessageContaining("Two logs have a stream");
    assertThat(rows(lake)).isEqualTo(before);
  }

  private void assertSameAsAtOnce() throws IOException {
    Lake once = lake("once");
    new LakeImport(SESSION, once, ImportRule.DEFAULT).run(logs());
    assertThat(rows(lake)).isNotEmpty().isEqualTo(rows(once));
  }

  private ImportResult importAll() throws IOException {
    return new LakeImport(SESSION, lake, ImportRule.DEFAULT).run(logs());
  }

  private List<String> logs() {
    return List.of(folder + "/logs/*.jsonl");
  }

  private Lake lake(String name) throws IOException {
    return Lake.in(folder.resolve(name).toString(), SESSION);
  }

  private static List<String> read(ImportResult result) {
    return result.read().stream().map(log -> name(log.uri())).toList();
  }

  private static String name(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** Returns all columns of each clip, by name. */
  static Map<String, String> rows(Lake lake) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (Row row : lake.clips().orElseThrow().collectAsList()) {
      assertThat(rows.put(row.getAs(LakeSchema.CLIP_ID), row.json())).isNull();
    }
    return rows;
  }

  private static Set<Object> files(Lake lake) throws IOException {
    return parquet(Path.of(lake.snapshots().current().orElseThrow().toUri()).resolve("clips"));
  }

  /** Returns what tells each file from any other, whatever its name. */
  private static Set<Object> parquet(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .map(ImportAgainTest::inode)
          .collect(Collectors.toSet());
    }
  }

  private static Object inode(Path file) {
    try {
      return Files.getAttribute(file, "unix:ino");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void write(int seed, int frames) throws IOException {
    write(seed + ".jsonl", recording(seed, frames));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("logs").resolve(name), text);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  static String recording(int seed, int frames) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Simulator.write(new Simulation(seed, frames, Noise.USUAL), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
