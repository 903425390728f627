package org.fests.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTargetTest {
  @TempDir private Path folder;

  @Test
  void aFileIsThereOnceItIsWhole() throws IOException {
    Path file = folder.resolve("deep/log.json");
    try (LocalTarget target = LocalTarget.at(file)) {
      write(target, "", "new");
      assertThat(file).doesNotExist();
      target.finish();
    }
    assertThat(file).hasContent("new");
    assertThat(left(file.getParent())).containsExactly("log.json");
  }

  @Test
  void whatIsNotFinishedLeavesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), "old");
    try (LocalTarget target = LocalTarget.at(file)) {
      write(target, "", "half");
    }
    assertThat(file).hasContent("old");
    assertThat(left(folder)).containsExactly("log.json");
  }

  @Test
  void aFolderReplacesAFolderAsAWhole() throws IOException {
    Path log = Files.createDirectories(folder.resolve("log"));
    Files.writeString(log.resolve("gone.txt"), "old");
    try (LocalTarget target = LocalTarget.at(log)) {
      write(target, "labels/0000.txt", "a");
      write(target, "calib/0000.txt", "b");
      target.finish();
    }
    assertThat(log.resolve("labels/0000.txt")).hasContent("a");
    assertThat(log.resolve("calib/0000.txt")).hasContent("b");
    assertThat(left(log)).containsExactly("calib", "labels");
    assertThat(left(folder)).containsExactly("log");
  }

  @Test
  void whatAKilledWriterLeftIsRemoved() throws IOException {
    Path log = folder.resolve("log");
    LocalTarget killed = LocalTarget.at(log);
    write(killed, "labels/old.txt", "half");
    try (LocalTarget target = LocalTarget.at(log)) {
      write(target, "labels/new.txt", "whole");
      target.finish();
    }
    assertThat(left(log.resolve("labels"))).containsExactly("new.txt");
    assertThat(left(folder)).containsExactly("log");
  }

  @Test
  void nothingIsWrittenOutsideTheLog() throws IOException {
    try (LocalTarget target = LocalTarget.at(folder.resolve("log"))) {
      assertThatThrownBy(() -> target.create("../elsewhere.txt"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(left(folder)).isEmpty();
  }

  private static void write(LocalTarget target, String relative, String text) throws IOException {
    try (OutputStream out = target.create(relative)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> left(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
