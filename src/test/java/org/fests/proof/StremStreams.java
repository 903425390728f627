package org.fests.proof;

import com.fasterxml.jackson.databind.JsonNode;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;

/** Reads STREM's documents the short way, several as one stream. */
final class StremStreams {
  private StremStreams() {}

  /** Returns the stream of all channels, or of one if its name is not empty. */
  static FrameBatch read(Iterable<JsonNode> documents, String only) {
    FrameBatchBuilder builder = new FrameBatchBuilder(TestScenes.facts());
    for (JsonNode document : documents) {
      for (JsonNode frame : document.path("frames")) {
        builder.frame(frame.path("index").asLong());
        for (JsonNode sample : frame.path("samples")) {
          String channel = sample.path("channel").asText();
          if (only.isEmpty() || only.equals(channel)) {
            builder.sample(channel);
            sample.path("annotations").forEach(annotation -> builder.add(detection(annotation)));
          }
        }
      }
    }
    return builder.build();
  }

  private static DetectionDraft detection(JsonNode annotation) {
    JsonNode region = annotation.at("/bbox/region");
    return new DetectionDraft()
        .className(annotation.path("class").asText())
        .score(annotation.path("score").asDouble())
        .imageBox(
            region.at("/center/x").asDouble(),
            region.at("/center/y").asDouble(),
            region.at("/dimensions/w").asDouble(),
            region.at("/dimensions/h").asDouble(),
            region.path("rotation").asDouble());
  }
}
