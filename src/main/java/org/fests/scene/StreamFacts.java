package org.fests.scene;

/**
 * What is known of a stream apart from its frames.
 *
 * @param recordingId the scene that several streams may share; never empty
 * @param streamId unique in a lake: the recording and the channel; never empty
 * @param channel the sensor channel, or the names of all, comma separated, if they are read
 *     together
 * @param channels how the log's channels were read into this stream
 * @param space the coordinate system of its boxes
 * @param periodNanos how long the last frame lasts, nanoseconds; 0 when unknown
 * @param provenance where the stream came from
 */
public record StreamFacts(
    String recordingId,
    String streamId,
    String channel,
    Channels channels,
    Space space,
    long periodNanos,
    Provenance provenance) {
  public StreamFacts {
    if (recordingId.isEmpty() || streamId.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid stream: recording '%s', stream '%s'".formatted(recordingId, streamId));
    }
    if (periodNanos < 0) {
      throw new IllegalArgumentException("Invalid period: %d ns".formatted(periodNanos));
    }
  }

  /** Returns the same facts with another period, nanoseconds. */
  public StreamFacts period(long nanos) {
    return new StreamFacts(recordingId, streamId, channel, channels, space, nanos, provenance);
  }
}
