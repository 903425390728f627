package org.fests.automaton;

import java.util.List;

/**
 * A way through a pattern that could still have become a match when it met a letter that it cannot
 * read, or the stream's end.
 *
 * @param interval the frames that it took; its end is the position where it stopped
 * @param path which leaves took each frame
 * @param waiting the leaves that could have taken the next frame, ascending
 */
public record Run(Interval interval, Path path, List<Integer> waiting) {
  public Run {
    waiting = List.copyOf(waiting);
  }
}
