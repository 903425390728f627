package org.fests.proof;

import java.util.List;

/**
 * An attempt to match that took some frames and got no further. What took them is told by the steps
 * of no interval.
 *
 * @param startFrame index of the frame where it starts
 * @param stopFrame index of the frame that it could not take; the last frame's plus 1 where it took
 *     all there are
 * @param waiting the numbers of the brackets and dots that could have taken that frame next,
 *     ascending; none where only a complement or an anchor was left
 */
public record Attempt(long startFrame, long stopFrame, List<Integer> waiting) {
  public Attempt {
    waiting = List.copyOf(waiting);
  }
}
