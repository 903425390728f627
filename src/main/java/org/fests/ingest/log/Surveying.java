package org.fests.ingest.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.FrameBatch;

/** Looks at the clips on their way and collects the statistics of each stream. */
public final class Surveying implements LogSink {
  private final LogSink sink;
  private final Map<String, StreamSurvey> streams = new LinkedHashMap<>();

  public Surveying(LogSink sink) {
    this.sink = sink;
  }

  @Override
  public void clip(FrameBatch clip) {
    streams
        .computeIfAbsent(clip.stream().streamId(), id -> new StreamSurvey(clip.stream()))
        .add(clip);
    sink.clip(clip);
  }

  @Override
  public void ended(String streamId) {
    sink.ended(streamId);
  }

  @Override
  public void rejected(Rejected rejected) {
    sink.rejected(rejected);
  }

  @Override
  public void images(List<Image> images) {
    sink.images(images);
  }

  /** Returns the statistics of each stream, in order of appearance. */
  public List<StreamStatistics> statistics() {
    return streams.values().stream().map(StreamSurvey::statistics).toList();
  }
}
