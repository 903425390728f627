package org.fests.logic;

/**
 * Consecutive frames, told from one of them.
 *
 * @param start the first, counted from that frame; at most 0
 * @param end after the last, counted from that frame; more than 0
 */
public record FrameOffsets(int start, int end) {
  /** The frame alone. */
  public static final FrameOffsets OWN = new FrameOffsets(0, 1);
}
