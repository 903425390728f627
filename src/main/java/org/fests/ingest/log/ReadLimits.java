package org.fests.ingest.log;

/**
 * What bounds a reader's memory, whatever the log's size.
 *
 * @param clipFrames most frames of a clip ({@code clip.frames.max})
 * @param frameDetections most detections of a frame ({@code frame.detections.max}); a frame with
 *     more is rejected
 * @param lineBytes most bytes of a line ({@code input.line.characters.max}); a longer line is
 *     rejected
 * @param rejectedKept how many rejected records the report keeps; all are counted, and all are told
 *     to the sink
 */
public record ReadLimits(int clipFrames, int frameDetections, int lineBytes, int rejectedKept) {
  /** As {@code conf/limits.properties} has them. */
  public static final ReadLimits DEFAULT = new ReadLimits(4096, 100_000, 64 << 20, 100);

  public ReadLimits {
    if (clipFrames < 1 || frameDetections < 1 || lineBytes < 1 || rejectedKept < 0) {
      throw new IllegalArgumentException(
          "Invalid read limits: clip %d frames, frame %d detections, line %d bytes, %d kept"
              .formatted(clipFrames, frameDetections, lineBytes, rejectedKept));
    }
  }

  public ReadLimits clipFrames(int most) {
    return new ReadLimits(most, frameDetections, lineBytes, rejectedKept);
  }
}
