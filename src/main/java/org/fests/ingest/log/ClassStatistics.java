package org.fests.ingest.log;

import java.io.Serializable;

/**
 * What a stream has of one class.
 *
 * @param name the class
 * @param detections how many
 * @param length metres; in an image nothing
 * @param width pixels or metres
 * @param height pixels or metres
 */
public record ClassStatistics(
    String name, long detections, Extent length, Extent width, Extent height)
    implements Serializable {

  /** Returns what this and another part of the stream have of the class together. */
  ClassStatistics plus(ClassStatistics other) {
    return new ClassStatistics(
        name,
        detections + other.detections,
        length.plus(detections, other.length, other.detections),
        width.plus(detections, other.width, other.detections),
        height.plus(detections, other.height, other.detections));
  }
}
