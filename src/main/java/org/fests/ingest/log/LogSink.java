package org.fests.ingest.log;

import java.util.List;
import org.fests.scene.FrameBatch;

/** Takes what a reader makes, while it reads. */
@FunctionalInterface
public interface LogSink {
  /**
   * Takes a clip of some stream. Clips of one stream come in order; those of several streams may
   * alternate.
   */
  void clip(FrameBatch clip);

  /**
   * Takes notice that no clip of a stream follows: of a log of a thousand recordings no more need
   * be held back than of one.
   */
  default void ended(String streamId) {}

  /** Takes what could not be read, as soon as its frame is done. */
  default void rejected(Rejected rejected) {}

  /**
   * Takes the pictures of a clip's samples, one a sample, just before the clip; not called for
   * formats whose samples name none.
   */
  default void images(List<Image> images) {}
}
