package org.fests.spark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Refuses a second writer of a folder. The lock is the operating system's: it ends with the process
 * that holds it, however that ends, so a killed writer never locks out the next one.
 */
public final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder of the local file system, which is made if it is not there.
   *
   * @throws JobException if another writer has it
   */
  public static WriterLock take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("_lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel).isEmpty()) {
      channel.close();
      throw new JobException(
          "Another run is writing %s: wait for its end, or name another output".formatted(folder));
    }
    return new WriterLock(channel);
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }

  <T> T during(LakeWriting.Work<T> work) throws IOException {
    return work.run();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
