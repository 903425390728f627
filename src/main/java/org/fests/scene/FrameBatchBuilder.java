package org.fests.scene;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Makes a clip frame by frame: {@link #frame}, then {@link #sample} for each channel's reading,
 * then {@link #add} for each detection. Every call checks; what it refuses, it does not keep.
 */
public final class FrameBatchBuilder {
  private StreamFacts stream;
  private final Longs indexes = new Longs();
  private final Longs times = new Longs();
  private final Doubles poses = new Doubles();
  private final Ints frameOffsets = new Ints();
  private final Names channels = new Names();
  private final Ints channelCodes = new Ints();
  private final Ints detectionOffsets = new Ints();
  private final DetectionRows rows = new DetectionRows();

  public FrameBatchBuilder(StreamFacts stream) {
    this.stream = stream;
  }

  /**
   * Forgets what it has and makes the next clip, of that stream. It keeps the room for as many
   * frames and detections: where clips follow one another, no column has to grow again.
   */
  public void clear(StreamFacts next) {
    stream = next;
    for (Longs column : List.of(indexes, times)) {
      column.clear();
    }
    for (Ints column : List.of(frameOffsets, channelCodes, detectionOffsets)) {
      column.clear();
    }
    poses.clear();
    channels.clear();
    rows.clear();
  }

  /** Returns how many frames it has. */
  public int frames() {
    return indexes.size();
  }

  /** Returns how many detections it has. */
  public int detections() {
    return rows.size();
  }

  /** Begins a frame without a timestamp. */
  public FrameBatchBuilder frame(long index) {
    require(times.size() == 0, "a frame has no time, the ones before it have");
    return begin(index);
  }

  /** Begins a frame at a time in nanoseconds, not before the last frame's. */
  public FrameBatchBuilder frame(long index, long nanos) {
    require(times.size() == frames(), "a frame has a time, the ones before it none");
    require(times.size() == 0 || nanos >= times.at(times.size() - 1), "time decreases");
    times.add(nanos);
    return begin(index);
  }

  private FrameBatchBuilder begin(long index) {
    indexes.add(index);
    frameOffsets.add(channelCodes.size());
    return this;
  }

  /** Says where the sensor carrier is in the current frame. */
  public FrameBatchBuilder pose(Pose pose) {
    require(frames() > 0, "a pose before the first frame");
    leaveUnposed();
    poses.setLast(4, pose.x(), pose.y(), pose.z(), pose.yaw());
    return this;
  }

  /** Fills in that nobody knows where the carrier was in the frames since the last pose. */
  private void leaveUnposed() {
    while (poses.size() < 4 * frames()) {
      poses.add(Double.NaN);
    }
  }

  /** Begins one channel's reading of the current frame. */
  public FrameBatchBuilder sample(String channel) {
    require(frames() > 0, "a sample before the first frame");
    channelCodes.add(channels.code(channel));
    detectionOffsets.add(rows.size());
    return this;
  }

  /**
   * Adds a detection to the current sample.
   *
   * @throws IllegalArgumentException if the draft has a flaw; ask {@link DetectionDraft#flaw} first
   */
  public FrameBatchBuilder add(DetectionDraft draft) {
    require(channelCodes.size() > 0, "a detection before the first sample");
    Optional<String> flaw = draft.flaw(stream.space());
    require(flaw.isEmpty(), flaw.orElse(""));
    rows.add(draft);
    return this;
  }

  /** Adds a frame of another clip as it is. */
  public FrameBatchBuilder copy(FrameBatch clip, int frame) {
    return copy(clip, frame, sample -> {});
  }

  /**
   * Adds a frame of another clip.
   *
   * @param further is told each sample's place in that clip after its detections, and may add more
   */
  public FrameBatchBuilder copy(FrameBatch clip, int frame, IntConsumer further) {
    if (clip.timed()) {
      frame(clip.index(frame), clip.time(frame));
    } else {
      frame(clip.index(frame));
    }
    clip.pose(frame).ifPresent(this::pose);
    DetectionDraft draft = new DetectionDraft();
    for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
      sample(clip.channel(sample));
      for (int d = clip.firstDetection(sample); d < clip.endDetection(sample); d++) {
        add(draft.copy(clip, d));
      }
      further.accept(sample);
    }
    return this;
  }

  public FrameBatch build() {
    if (poses.size() > 0) {
      leaveUnposed();
    }
    int[] offsets =
        IntStream.concat(detectionOffsets.stream(), IntStream.of(rows.size())).toArray();
    int[] frames =
        IntStream.concat(frameOffsets.stream(), IntStream.of(offsets.length - 1)).toArray();
    boolean single = IntStream.range(0, frames.length).allMatch(i -> frames[i] == i);
    boolean oneChannel = channelCodes.stream().allMatch(code -> code == 0);
    SampleColumns samples =
        new SampleColumns(
            single ? new int[0] : frames,
            channels.inOrderOfUse(),
            oneChannel ? new int[0] : channelCodes.toArray(),
            offsets);
    return FrameBatch.of(
        stream,
        new FrameColumns(
            indexes.toArray(), times.toArray(), poses.toArray(), samples, rows.sorted(offsets)));
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(
          "Invalid frame of %s: %s".formatted(stream.streamId(), what));
    }
  }
}
