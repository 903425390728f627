package org.fests.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A view of one channel's reading in one frame, for people and tests.
 *
 * @param batch the clip
 * @param number the sample's place in the clip, from 0
 */
public record Sample(FrameBatch batch, int number) {
  public String channel() {
    return batch.channel(number);
  }

  /** Returns the detections in the clip's order: by class, then as in the log. */
  public List<Detection> detections() {
    return IntStream.range(batch.firstDetection(number), batch.endDetection(number))
        .mapToObj(this::detection)
        .toList();
  }

  private Detection detection(int d) {
    Map<String, AttributeValue> attributes = new HashMap<>();
    for (AttributeColumn column : batch.attributes()) {
      column.of(d).ifPresent(value -> attributes.put(column.name(), value));
    }
    return new Detection(
        d,
        batch.className(d),
        batch.trackName(d),
        batch.score(d),
        batch.box(d),
        batch.velocity(d),
        attributes);
  }
}
