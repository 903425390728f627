package org.fests.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Spark spills while a job runs: a folder inside the job's output, so that what a killed run
 * left is known and removed by the next one. The caller holds the output's {@link WriterLock}, so
 * whatever is there belongs to nobody alive.
 */
public final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /** Makes the scratch folder of an output folder, empty. */
  public static Scratch in(Path output) throws IOException {
    Scratch scratch = new Scratch(output.toAbsolutePath().resolve("_scratch"));
    scratch.close();
    Files.createDirectories(scratch.folder);
    return scratch;
  }

  public Path folder() {
    return folder;
  }

  /** Removes the folder; Spark must be stopped by then. */
  @Override
  public void close() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        deepestFirst.forEach(Scratch::delete);
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
