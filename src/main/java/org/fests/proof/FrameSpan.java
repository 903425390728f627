package org.fests.proof;

/**
 * A half-open run of frames by their indexes in the log.
 *
 * @param firstFrame index of the first frame
 * @param endFrame index of the last frame plus 1
 */
public record FrameSpan(long firstFrame, long endFrame) {
  @Override
  public String toString() {
    return firstFrame + ".." + endFrame;
  }
}
