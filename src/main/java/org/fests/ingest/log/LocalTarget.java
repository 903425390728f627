package org.fests.ingest.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A log on the local file system, file or folder. It is written beside its place and moved there by
 * {@link #finish}, so that nobody meets half of it; without that nothing is left of it.
 */
public final class LocalTarget implements LogTarget, AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final Path path;
  private final Path unfinished;

  private LocalTarget(Path path, Path unfinished) {
    this.path = path;
    this.unfinished = unfinished;
  }

  /**
   * Returns the target; what a killed writer left beside it is removed.
   *
   * @param path of the file or folder to be; what is there stays until {@link #finish}
   */
  public static LocalTarget at(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    if (whole.getFileName() == null) {
      throw new IllegalArgumentException("Invalid target: %s".formatted(path));
    }
    Path unfinished = whole.resolveSibling("." + whole.getFileName() + ".unfinished");
    delete(unfinished);
    return new LocalTarget(whole, unfinished);
  }

  @Override
  public String uri() {
    return path.toString();
  }

  @Override
  public OutputStream create(String relative) throws IOException {
    Path file = unfinished.resolve(relative).normalize();
    if (!file.startsWith(unfinished)) {
      throw new IllegalArgumentException("Invalid path in a log: %s".formatted(relative));
    }
    Files.createDirectories(file.getParent());
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
  }

  /** Puts what was written in its place; what was there is gone. */
  public void finish() throws IOException {
    Path replaced = path.resolveSibling("." + path.getFileName() + ".replaced");
    delete(replaced);
    if (Files.exists(path)) {
      Files.move(path, replaced);
    }
    Files.move(unfinished, path);
    delete(replaced);
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    delete(unfinished);
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> inner = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : inner) {
        Files.delete(one);
      }
    }
  }
}
