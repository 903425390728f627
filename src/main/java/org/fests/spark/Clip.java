package org.fests.spark;

import org.fests.scene.FrameBatch;

/**
 * A clip and its place in its stream: one row of the lake.
 *
 * @param importKey of the log's bytes and the import options, hex
 * @param number from 0
 * @param last whether the stream ends with it
 * @param firstPosition place of its first frame in the stream, from 0
 * @param frames the frames
 */
public record Clip(
    String importKey, int number, boolean last, long firstPosition, FrameBatch frames) {
  public Clip {
    if (number < 0 || firstPosition < number) {
      throw new IllegalArgumentException(
          "Invalid clip: number %d at frame %d".formatted(number, firstPosition));
    }
  }

  /** Returns the name that no other clip of the lake has. */
  String id() {
    return id(frames.stream().streamId(), number);
  }

  /** Returns the name of a stream's clip. */
  static String id(String streamId, int number) {
    return "%s#%06d".formatted(streamId, number);
  }
}
