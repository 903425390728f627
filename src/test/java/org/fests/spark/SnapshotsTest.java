package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set is replaced as a whole, whatever happened to writers before. */
final class SnapshotsTest {
  @TempDir private Path root;
  private Snapshots snapshots;

  @BeforeEach
  void open() throws IOException {
    snapshots = Snapshots.in(hadoop(root), new Configuration());
  }

  @Test
  void hasNothingAtFirst() throws IOException {
    assertThat(snapshots.current()).isEmpty();
  }

  @Test
  void showsTheNewDataOnlyAfterTheCommit() throws IOException {
    write("one");
    assertThat(read()).isEqualTo("one");

    org.apache.hadoop.fs.Path staging = stage("two");
    assertThat(read()).isEqualTo("one");
    snapshots.commit(staging);
    assertThat(read()).isEqualTo("two");
  }

  @Test
  void keepsTheSnapshotBeforeAndNoOlderOne() throws IOException {
    for (String data : List.of("one", "two", "three", "four")) {
      write(data);
    }
    assertThat(names(root.resolve("snapshots"))).containsExactly("000003", "000004");
    assertThat(names(root)).containsExactly("_current", "snapshots");
  }

  /**
   * A writer may be killed before the rename, before the pointer, and while it writes the pointer.
   */
  @Test
  void removesWhatKilledWritersLeft() throws IOException {
    write("one");
    stage("half");
    Files.createDirectories(root.resolve("snapshots/000002"));
    Files.writeString(root.resolve("_current.new"), "0000");
    assertThat(read()).isEqualTo("one");

    write("two");

    assertThat(read()).isEqualTo("two");
    assertThat(names(root)).containsExactly("_current", "snapshots");
    assertThat(names(root.resolve("snapshots"))).containsExactly("000001", "000002");
  }

  @Test
  void refusesASecondWriterUntilTheFirstIsDone() throws IOException {
    try (WriterLock first = WriterLock.take(root)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> WriterLock.take(root))
          .isInstanceOf(JobException.class)
          .hasMessageContaining("Another run is writing");
    }
    WriterLock.take(root).close();
  }

  private void write(String data) throws IOException {
    snapshots.commit(stage(data));
  }

  private org.apache.hadoop.fs.Path stage(String data) throws IOException {
    org.apache.hadoop.fs.Path staging = snapshots.begin();
    Path folder = Path.of(staging.toUri());
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("part"), data);
    return staging;
  }

  private String read() throws IOException {
    return Files.readString(Path.of(snapshots.current().orElseThrow().toUri()).resolve("part"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(Path folder) {
    return new org.apache.hadoop.fs.Path(folder.toUri());
  }
}
