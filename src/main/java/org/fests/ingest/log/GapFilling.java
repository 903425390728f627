package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.FrameBatch;

/**
 * Fills in tracks that are missing from a few frames in a row, on the way of the clips. A stream's
 * last frames are held back until it is known whether a track comes back.
 */
public final class GapFilling implements LogSink {
  private final LogSink sink;
  private final int frames;
  private final Map<String, List<FrameBatch>> held = new LinkedHashMap<>();
  private long filled;

  /**
   * Fills gaps.
   *
   * @param sink takes the clips
   * @param frames of the longest gap, at least 1
   */
  public GapFilling(LogSink sink, int frames) {
    this.sink = sink;
    this.frames = frames;
  }

  /** Returns how many detections it has made. */
  public long filled() {
    return filled;
  }

  @Override
  public void rejected(Rejected rejected) {
    sink.rejected(rejected);
  }

  @Override
  public void clip(FrameBatch clip) {
    List<FrameBatch> parts = new ArrayList<>(held.getOrDefault(id(clip), List.of()));
    parts.add(clip);
    FrameBatch all = parts.size() == 1 ? clip : FrameBatch.concat(parts);
    GapFiller filler = new GapFiller(all, frames);
    FrameBatch whole = filler.filled();
    filled += filler.made();
    // A track that was seen in the last frame may be missing from the next ones, no more.
    int keep = Math.min(whole.frames(), frames + 1);
    int ready = whole.frames() - keep;
    if (ready > 0) {
      sink.clip(whole.slice(0, ready));
    }
    held.put(id(clip), List.of(whole.slice(ready, whole.frames())));
  }

  @Override
  public void ended(String streamId) {
    deliver(streamId);
    sink.ended(streamId);
  }

  /** Delivers what is held. */
  public void finish() {
    List.copyOf(held.keySet()).forEach(this::deliver);
  }

  private void deliver(String streamId) {
    List<FrameBatch> rest = held.getOrDefault(streamId, List.of());
    held.remove(streamId);
    rest.forEach(sink::clip);
  }

  private static String id(FrameBatch clip) {
    return clip.stream().streamId();
  }
}
