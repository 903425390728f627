package org.fests.spark;

import java.io.Serializable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.match.StreamClasses;

/**
 * What the statistics of a stream's clips come to.
 *
 * @param streamId the stream's
 * @param clips how many
 * @param frames how many
 * @param bytes of the numbers of all clips, before compression
 * @param classes of all detections
 */
record StreamSummary(String streamId, int clips, int frames, long bytes, StreamClasses classes)
    implements Serializable {
  /** Returns that of this part of a stream and another one. */
  StreamSummary and(StreamSummary other) {
    return new StreamSummary(
        streamId,
        clips + other.clips,
        Math.addExact(frames, other.frames),
        bytes + other.bytes,
        classes.and(other.classes));
  }

  /** Returns the names of the clips. */
  Stream<String> clipIds() {
    return IntStream.range(0, clips).mapToObj(number -> Clip.id(streamId, number));
  }
}
