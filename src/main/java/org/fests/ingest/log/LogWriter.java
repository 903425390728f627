package org.fests.ingest.log;

import java.io.IOException;
import org.fests.scene.FrameBatch;

/**
 * Writes one recording as a log. What the format cannot hold is left out, as the format's page
 * says; what it could hold only wrongly is refused.
 */
public interface LogWriter extends AutoCloseable {
  /**
   * Takes a clip. The clips of a stream come in order, one stream after another.
   *
   * @throws LogException if the format has no place for such a stream
   */
  void clip(FrameBatch clip) throws IOException;

  /** Writes what is left; without it the log is not whole. */
  @Override
  void close() throws IOException;
}
