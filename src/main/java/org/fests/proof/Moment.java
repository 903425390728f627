package org.fests.proof;

import java.util.List;
import java.util.Optional;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;

/**
 * One channel's reading of one frame, as objects.
 *
 * @param scene the stream
 * @param position of the frame in the stream, from 0
 * @param channel whose reading it is
 * @param firstInFrame the number of the frame's first detection in the clip
 * @param detections by class, then as in the log
 */
record Moment(
    Scene scene, int position, String channel, int firstInFrame, List<Detection> detections) {
  /** Returns the detection of a track, whatever its class here. */
  Optional<Detection> ofTrack(String track) {
    for (Detection detection : detections) {
      if (detection.trackName().equals(track)) {
        return Optional.of(detection);
      }
    }
    return Optional.empty();
  }

  /** Returns the same channel's reading in the frame before. */
  Optional<Moment> previous() {
    return scene.moment(position - 1, channel);
  }

  /** Returns frames of the stream, from a position up to another, by their indexes in the log. */
  FrameSpan span(int start, int end) {
    FrameBatch batch = scene.batch();
    return new FrameSpan(batch.index(start), batch.index(end - 1) + 1);
  }

  /** Returns this frame alone. */
  FrameSpan span() {
    return span(position, position + 1);
  }

  Solids solids() {
    return new Solids(scene.space());
  }

  /** Returns how long ago the frame before began; nothing finite on a stream without timestamps. */
  double secondsSincePrevious() {
    return scene.batch().timed() && position > 0
        ? scene.nanos(position - 1, position) / 1e9
        : Double.NaN;
  }

  /** Returns the detection as a witness that stands for the term. */
  Witness witness(String term, Detection d) {
    return new Witness(term, d.className(), d.trackName(), d.number() - firstInFrame);
  }

  @Override
  public String toString() {
    return "frame %d, channel %s".formatted(position, channel);
  }
}
