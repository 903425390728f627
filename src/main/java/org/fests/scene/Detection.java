package org.fests.scene;

import java.util.Map;
import java.util.Optional;

/**
 * One perceived object in one sample of a frame, shown to people and tests; engines read columns.
 *
 * @param number the detection's place in the clip's columns
 * @param className the class
 * @param trackName the track's name; empty when it has none
 * @param score in [0, 1]
 * @param box in the stream's space
 * @param velocity metres a second, or nothing known
 * @param attributes by name
 */
public record Detection(
    int number,
    String className,
    String trackName,
    double score,
    Box box,
    Velocity velocity,
    Map<String, AttributeValue> attributes) {
  public Detection {
    attributes = Map.copyOf(attributes);
  }

  public Optional<String> track() {
    return trackName.isEmpty() ? Optional.empty() : Optional.of(trackName);
  }
}
