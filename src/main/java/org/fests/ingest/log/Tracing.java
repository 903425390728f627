package org.fests.ingest.log;

import java.util.HashMap;
import java.util.Map;
import org.fests.scene.FrameBatch;

/** Notes of the clips only what the streams' next frames are compared with. */
public final class Tracing implements LogSink {
  private final int clipFrames;
  private final HashMap<String, StreamTrace> streams = new HashMap<>();

  /**
   * Begins.
   *
   * @param clipFrames most frames of a clip
   */
  public Tracing(int clipFrames) {
    this.clipFrames = clipFrames;
  }

  @Override
  public void clip(FrameBatch clip) {
    streams.merge(
        clip.stream().streamId(),
        StreamTrace.of(clip),
        (before, later) -> before.then(later, clipFrames));
  }

  /** Returns the traces by stream. */
  public Map<String, StreamTrace> streams() {
    return streams;
  }
}
