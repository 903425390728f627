package org.fests.ingest.cvat;

import java.util.Map;

/**
 * What a document says of its video or pictures.
 *
 * @param name of the task; may be empty
 * @param frames the numbers of its frames
 * @param width of the video, pixels; 0 when unknown
 * @param height of the video, pixels; 0 when unknown
 * @param inputs by label, then by attribute: how a person fills it in, such as {@code checkbox}
 */
record Task(
    String name,
    FrameNumbers frames,
    int width,
    int height,
    Map<String, Map<String, String>> inputs) {
  /**
   * Returns what holds when the document says nothing.
   *
   * @param mostFrames greatest number of a frame
   */
  static Task unknown(int mostFrames) {
    return new Task("", FrameNumbers.upTo(mostFrames), 0, 0, Map.of());
  }

  /** Returns how the attribute of a label is filled in; empty if the document does not say. */
  String input(String label, String attribute) {
    return inputs.getOrDefault(label, Map.of()).getOrDefault(attribute, "");
  }
}
