package org.fests.ingest;

import org.fests.scene.StreamFacts;

/**
 * The name of a stream that can be exported.
 *
 * @param recordingId the scene that several streams may share
 * @param streamId unique in its lake or log
 */
public record StreamName(String recordingId, String streamId) {
  public static StreamName of(StreamFacts facts) {
    return new StreamName(facts.recordingId(), facts.streamId());
  }
}
