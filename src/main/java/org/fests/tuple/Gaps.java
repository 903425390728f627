package org.fests.tuple;

import java.util.ArrayList;
import java.util.List;
import org.fests.match.Match;

/** The runs of frames of a stream that no match of a query covers. */
final class Gaps {
  private final List<int[]> gaps = new ArrayList<>();

  /** Finds the gaps between matches in ascending order of start. */
  Gaps(List<Match> matches, int frames) {
    int free = 0;
    for (Match match : matches) {
      add(free, match.start());
      free = Math.max(free, match.end());
    }
    add(free, frames);
  }

  private void add(int from, int to) {
    if (from < to) {
      gaps.add(new int[] {from, to});
    }
  }

  /** Returns how many frames they have together. */
  int frames() {
    return gaps.stream().mapToInt(gap -> gap[1] - gap[0]).sum();
  }

  /** Returns at how many places a window of so many frames fits. */
  int places(int length) {
    return gaps.stream().mapToInt(gap -> Math.max(0, gap[1] - gap[0] - length + 1)).sum();
  }

  /** Returns where the window at one of these places starts. */
  int start(int place, int length) {
    int left = place;
    for (int[] gap : gaps) {
      int here = Math.max(0, gap[1] - gap[0] - length + 1);
      if (left < here) {
        return gap[0] + left;
      }
      left -= here;
    }
    throw new IllegalArgumentException("Invalid place: %d for %d frames".formatted(place, length));
  }
}
