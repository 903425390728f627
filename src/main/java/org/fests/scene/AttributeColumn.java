package org.fests.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One attribute of a clip: the detections that have it, ascending, and their values. */
public final class AttributeColumn {
  private final String name;
  private final int[] detections;
  private final List<AttributeValue> values;

  /**
   * Makes a column.
   *
   * @param detections ascending
   * @param values as many
   */
  public AttributeColumn(String name, int[] detections, List<AttributeValue> values) {
    if (detections.length != values.size()) {
      throw new IllegalArgumentException(
          "Invalid attribute column %s: %d detections, %d values"
              .formatted(name, detections.length, values.size()));
    }
    this.name = name;
    this.detections = detections;
    this.values = List.copyOf(values);
  }

  public String name() {
    return name;
  }

  /** Returns how many detections have the attribute. */
  public int size() {
    return detections.length;
  }

  /** Returns the n-th detection that has it. */
  public int detection(int n) {
    return detections[n];
  }

  /** Returns the value of the n-th detection that has it. */
  public AttributeValue value(int n) {
    return values.get(n);
  }

  /** Returns the detection's value, if it has one; O(log size). */
  public Optional<AttributeValue> of(int detection) {
    int n = Arrays.binarySearch(detections, detection);
    return n < 0 ? Optional.empty() : Optional.of(values.get(n));
  }
}
