package org.fests.scene;

/** What must hold between the columns of a clip, so that no reader need check it again. */
record ColumnChecks(StreamFacts stream, FrameColumns columns) {
  /**
   * The bits of the largest finite number; without the sign, those of infinity and NaN are more.
   */
  private static final long LARGEST = Double.doubleToRawLongBits(Double.MAX_VALUE);

  void check() {
    int frames = columns.indexes().length;
    SampleColumns samples = columns.samples();
    int rows = samples.detectionOffsets().length - 1;
    require(rows >= 0, "no detection offsets");
    size("times", columns.times().length, frames);
    size("poses", columns.poses().length, 4 * frames);
    size("channel codes", samples.channelCodes().length, rows);
    require(!samples.channels().isEmpty() || rows == 0, "no channel");
    if (samples.frameOffsets().length > 0) {
      offsets("frame offsets", samples.frameOffsets(), frames, rows);
    } else {
      require(rows == frames, "%d samples for %d frames", rows, frames);
    }
    offsets(
        "detection offsets",
        samples.detectionOffsets(),
        rows,
        columns.detections().classCodes().length);
    codes("channel code", samples.channelCodes(), 0, samples.channels().size());
    times();
    detections();
  }

  private void times() {
    long[] times = columns.times();
    for (int i = 1; i < times.length; i++) {
      if (times[i] < times[i - 1]) {
        require(false, "times decrease at frame %d", i);
      }
    }
  }

  private void detections() {
    DetectionColumns detections = columns.detections();
    int n = detections.classCodes().length;
    codes("class code", detections.classCodes(), 0, detections.classes().size());
    size("track codes", detections.trackCodes().length, n);
    codes("track code", detections.trackCodes(), FrameBatch.NONE, detections.tracks().size());
    require(detections.scores().length == n, "%d scores", detections.scores().length);
    require(
        detections.classes().equals(detections.classes().stream().sorted().toList()),
        "classes are not in order");
    require(between(detections.scores(), 0, 1), "a score is not in [0, 1]");
    boxes(detections.boxes(), n);
  }

  private void boxes(BoxColumns boxes, int n) {
    for (double[] column : new double[][] {boxes.x(), boxes.y(), boxes.width(), boxes.height()}) {
      require(column.length == n, "a box column has %d of %d", column.length, n);
    }
    for (double[] column : new double[][] {boxes.z(), boxes.length(), boxes.angle()}) {
      size("box column", column.length, n);
    }
    for (double[] column : new double[][] {boxes.x(), boxes.y(), boxes.z(), boxes.angle()}) {
      finite(column);
    }
    for (double[] column : new double[][] {boxes.vx(), boxes.vy(), boxes.vz()}) {
      size("velocity column", column.length, n);
      require(column.length == boxes.vx().length, "velocity columns differ in size");
    }
    for (double[] column : new double[][] {boxes.length(), boxes.width(), boxes.height()}) {
      finite(column);
      require(!negative(column), "a box has a negative size");
    }
  }

  /** Looks at the bits, and at all of them, so that the processor may take several at once. */
  private void finite(double[] column) {
    long worst = 0;
    for (double number : column) {
      worst |= LARGEST - (Double.doubleToRawLongBits(number) & Long.MAX_VALUE); // below 0 if not
    }
    require(worst >= 0, "a number of a box is not finite");
  }

  private static boolean negative(double[] column) {
    boolean negative = false;
    for (double number : column) {
      negative |= number < 0;
    }
    return negative;
  }

  /** Returns whether all numbers lie there; NaN lies nowhere. This runs for every detection. */
  private static boolean between(double[] column, double least, double most) {
    boolean outside = false;
    for (double number : column) {
      outside |= !(number >= least && number <= most);
    }
    return !outside;
  }

  /** A column is there for all or not at all. */
  private void size(String name, int size, int wanted) {
    require(size == 0 || size == wanted, "%s: %d, not %d", name, size, wanted);
  }

  private void offsets(String name, int[] offsets, int count, int end) {
    boolean fits = offsets.length == count + 1 && offsets[0] == 0 && offsets[count] == end;
    for (int i = 0; fits && i < count; i++) {
      fits = offsets[i] <= offsets[i + 1];
    }
    require(fits, "%s do not fit", name);
  }

  private void codes(String name, int[] codes, int least, int end) {
    for (int code : codes) { // this runs for every detection
      if (code < least || code >= end) {
        require(false, "%s %d is not known", name, code);
      }
    }
  }

  /** Words are made only when needed: twenty a clip would take as long as a column. */
  @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library of the linter's
  private void require(boolean holds, String what, Object... details) {
    if (!holds) {
      throw new IllegalArgumentException(
          "Invalid clip of %s: %s".formatted(stream.streamId(), what.formatted(details)));
    }
  }
}
