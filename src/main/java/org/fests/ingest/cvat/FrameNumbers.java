package org.fests.ingest.cvat;

/**
 * The frames of a task, as numbers in its source video.
 *
 * @param known whether the document says which there are; else any up to the limit may be
 * @param first number of the first one
 * @param last number of the last one, less than {@code first} if there is none
 * @param step from one to the next, 1 or more
 */
record FrameNumbers(boolean known, long first, long last, int step) {
  /** What is no number of a frame. */
  static final int NONE = -1;

  private static final int MOST_DIGITS = 9;

  /**
   * Returns the frames of a document that does not say which there are.
   *
   * @param most greatest number a frame may have
   */
  static FrameNumbers upTo(int most) {
    return new FrameNumbers(false, 0, most, 1);
  }

  /** Returns the number that is written there, or {@link #NONE} if no frame has it. */
  int read(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int frame = digits ? Integer.parseInt(text) : NONE;
    return frame >= first && frame <= last && (frame - first) % step == 0 ? frame : NONE;
  }

  @Override
  public String toString() {
    return "%d to %d%s%s"
        .formatted(
            first,
            last,
            step == 1 ? "" : " in steps of " + step,
            known ? "" : " (numbered.frames.max)");
  }
}
