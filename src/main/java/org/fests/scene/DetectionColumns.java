package org.fests.scene;

import java.util.List;

/**
 * The detections of a clip, inside a sample in ascending order of class.
 *
 * @param classes the classes' names, ascending
 * @param classCodes place in {@code classes}, one a detection
 * @param tracks the tracks' names
 * @param trackCodes place in {@code tracks} or -1 for none, one a detection; empty when no
 *     detection has a track
 * @param scores in [0, 1]
 * @param boxes and velocities
 * @param attributes ascending by name
 */
@SuppressWarnings("ArrayRecordComponent") // columns are handed over, never compared
public record DetectionColumns(
    List<String> classes,
    int[] classCodes,
    List<String> tracks,
    int[] trackCodes,
    double[] scores,
    BoxColumns boxes,
    List<AttributeColumn> attributes) {
  public DetectionColumns {
    classes = List.copyOf(classes);
    tracks = List.copyOf(tracks);
    attributes = List.copyOf(attributes);
  }
}
