package org.fests.ingest.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.FrameBatch;

/** Looks at the clips on their way and collects the statistics of each stream. */
public final class Surveying implements LogSink {
  private final LogSink sink;
  private final Map<String, StreamShare> shares;
  private final Map<String, StreamSurvey> streams = new LinkedHashMap<>();

  public Surveying(LogSink sink) {
    this(sink, Map.of());
  }

  /**
   * Looks at the clips of a part of a log.
   *
   * @param shares what the part must know of its streams
   */
  public Surveying(LogSink sink, Map<String, StreamShare> shares) {
    this.sink = sink;
    this.shares = shares;
  }

  @Override
  public void clip(FrameBatch clip) {
    streams.computeIfAbsent(clip.stream().streamId(), id -> survey(id, clip)).add(clip);
    sink.clip(clip);
  }

  private StreamSurvey survey(String streamId, FrameBatch clip) {
    return shares.containsKey(streamId)
        ? new StreamSurvey(clip.stream(), shares.get(streamId))
        : new StreamSurvey(clip.stream());
  }

  /** Returns what this part of a log adds to the statistics of each stream. */
  public List<StreamPart> parts() {
    return streams.values().stream().map(StreamSurvey::part).toList();
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
