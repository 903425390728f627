package org.fests.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * A job's output folder while the job runs. On the local file system it is locked, and Spark's
 * scratch space lies in it.
 */
final class OutputFolder implements AutoCloseable {
  private final Optional<WriterLock> lock;
  private final Optional<Scratch> scratch;

  private OutputFolder(Optional<WriterLock> lock, Optional<Scratch> scratch) {
    this.lock = lock;
    this.scratch = scratch;
  }

  /**
   * Claims a folder, given as the job file has it.
   *
   * @throws JobException if another run is writing it
   */
  static OutputFolder claim(String folder) throws IOException {
    Optional<Path> local = local(folder);
    if (local.isEmpty()) {
      return new OutputFolder(Optional.empty(), Optional.empty());
    }
    WriterLock lock = WriterLock.take(local.get());
    return new OutputFolder(Optional.of(lock), Optional.of(Scratch.in(local.get())));
  }

  /** Returns the folder if it is on the local file system. */
  static Optional<Path> local(String folder) {
    URI uri = new org.apache.hadoop.fs.Path(folder).toUri();
    boolean local = uri.getScheme() == null || uri.getScheme().equals("file");
    return local ? Optional.of(Path.of(uri.getPath())) : Optional.empty();
  }

  SparkSession startSession() {
    return scratch.isPresent() ? Sessions.start(scratch.get().folder()) : Sessions.start();
  }

  @Override
  public void close() throws IOException {
    if (scratch.isPresent()) {
      scratch.get().close();
    }
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
