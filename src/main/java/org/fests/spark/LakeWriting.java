package org.fests.spark;

import java.io.IOException;
import java.nio.file.Path;

/** Lets one writer at a time change a lake, where that can be known: on the local file system. */
final class LakeWriting {
  private LakeWriting() {}

  /** What is done meanwhile. */
  interface Work<T> {
    T run() throws IOException;
  }

  static <T> T locked(Lake lake, Work<T> work) throws IOException {
    if (!lake.snapshots().local()) {
      return work.run();
    }
    try (WriterLock lock = WriterLock.take(Path.of(lake.snapshots().root().toUri().getPath()))) {
      return lock.during(work);
    }
  }
}
