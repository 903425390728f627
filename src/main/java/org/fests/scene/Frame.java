package org.fests.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A view of one frame of a clip, for people and tests.
 *
 * @param batch the clip
 * @param position the frame's place in the clip, from 0
 */
public record Frame(FrameBatch batch, int position) {
  public Frame {
    if (position < 0 || position >= batch.frames()) {
      throw new IllegalArgumentException(
          "Invalid frame: %d of %d".formatted(position, batch.frames()));
    }
  }

  /** Returns the frame's index in its log. */
  public long index() {
    return batch.index(position);
  }

  /** Returns the timestamp in nanoseconds, if the stream has timestamps. */
  public OptionalLong time() {
    return batch.timed() ? OptionalLong.of(batch.time(position)) : OptionalLong.empty();
  }

  /** Returns the samples of the frame, one for each channel's reading. */
  public List<Sample> samples() {
    return IntStream.range(batch.firstSample(position), batch.endSample(position))
        .mapToObj(sample -> new Sample(batch, sample))
        .toList();
  }

  /** Returns the detections of all samples. */
  public List<Detection> detections() {
    return samples().stream().flatMap(sample -> sample.detections().stream()).toList();
  }

  /** Returns where the sensor carrier was, if the log says. */
  public Optional<Pose> pose() {
    return batch.pose(position);
  }
}
