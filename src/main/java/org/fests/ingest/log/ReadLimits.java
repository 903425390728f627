package org.fests.ingest.log;

/**
 * What bounds a reader's memory and time, whatever the log's size and whatever it says.
 *
 * @param clipFrames most frames of a clip ({@code clip.frames.max})
 * @param frameDetections most detections of a frame ({@code frame.detections.max}); a frame with
 *     more is rejected
 * @param lineBytes most bytes of a line ({@code input.line.characters.max}); a longer line is
 *     rejected
 * @param rejectedKept how many rejected records the report keeps; all are counted, and all are told
 *     to the sink
 * @param gatheredRecords most records of a log that must be held until its end because they are not
 *     in order of frames ({@code gathered.records.max}); a log with more is refused
 * @param numberedFrames greatest number of a frame in a log that has no record of empty frames, so
 *     that each number below it is a frame ({@code numbered.frames.max})
 */
public record ReadLimits(
    int clipFrames,
    int frameDetections,
    int lineBytes,
    int rejectedKept,
    int gatheredRecords,
    int numberedFrames) {
  /** As {@code conf/limits.properties} has them. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(4096, 100_000, 64 << 20, 100, 10_000_000, 10_000_000);

  public ReadLimits {
    boolean sound =
        clipFrames >= 1
            && frameDetections >= 1
            && lineBytes >= 1
            && rejectedKept >= 0
            && gatheredRecords >= 1
            && numberedFrames >= 1;
    if (!sound) {
      throw new IllegalArgumentException(
          ("Invalid read limits: clip %d frames, frame %d detections, line %d bytes, %d kept, "
                  + "%d gathered, %d numbered")
              .formatted(
                  clipFrames,
                  frameDetections,
                  lineBytes,
                  rejectedKept,
                  gatheredRecords,
                  numberedFrames));
    }
  }

  public ReadLimits clipFrames(int most) {
    return new ReadLimits(
        most, frameDetections, lineBytes, rejectedKept, gatheredRecords, numberedFrames);
  }

  public ReadLimits frameDetections(int most) {
    return new ReadLimits(
        clipFrames, most, lineBytes, rejectedKept, gatheredRecords, numberedFrames);
  }

  public ReadLimits lineBytes(int most) {
    return new ReadLimits(
        clipFrames, frameDetections, most, rejectedKept, gatheredRecords, numberedFrames);
  }

  public ReadLimits rejectedKept(int most) {
    return new ReadLimits(
        clipFrames, frameDetections, lineBytes, most, gatheredRecords, numberedFrames);
  }

  public ReadLimits gatheredRecords(int most) {
    return new ReadLimits(
        clipFrames, frameDetections, lineBytes, rejectedKept, most, numberedFrames);
  }

  public ReadLimits numberedFrames(int most) {
    return new ReadLimits(
        clipFrames, frameDetections, lineBytes, rejectedKept, gatheredRecords, most);
  }
}
