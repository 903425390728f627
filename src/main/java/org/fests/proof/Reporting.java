package org.fests.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Which of a pattern's intervals are reported, never an empty one. SPRE.md section 3. */
public enum Reporting {
  /** Leftmost-longest, non-overlapping: scanning resumes at the end of a match. */
  LONGEST {
    @Override
    List<Interval> of(int frames, IntFunction<BitSet> ends) {
      return leftmost(frames, start -> ends.apply(start).length() - 1);
    }
  },
  /** Every interval, once. */
  ALL {
    @Override
    List<Interval> of(int frames, IntFunction<BitSet> ends) {
      List<Interval> all = new ArrayList<>();
      for (int start = 0; start < frames; start++) {
        int first = start;
        ends.apply(start).stream()
            .filter(end -> end > first)
            .forEach(end -> all.add(new Interval(first, end)));
      }
      return all;
    }
  },
  /** Those inside no other match. */
  MAXIMAL {
    @Override
    List<Interval> of(int frames, IntFunction<BitSet> ends) {
      List<Interval> all = ALL.of(frames, ends);
      return all.stream().filter(one -> all.stream().noneMatch(one::isInside)).toList();
    }
  },
  /** For each start the shortest, non-overlapping, leftmost first. */
  SHORTEST {
    @Override
    List<Interval> of(int frames, IntFunction<BitSet> ends) {
      return leftmost(frames, start -> ends.apply(start).nextSetBit(start + 1));
    }
  },
  /** For each end the longest, overlapping. */
  ENDING {
    @Override
    List<Interval> of(int frames, IntFunction<BitSet> ends) {
      List<Interval> all = ALL.of(frames, ends);
      return all.stream()
          .filter(
              one -> all.stream().noneMatch(o -> o.end() == one.end() && o.start() < one.start()))
          .toList();
    }
  };

  /** Returns the mode's name, as {@code --mode} has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Reporting> of(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }

  /** A half-open interval of positions. */
  record Interval(int start, int end) {
    boolean isInside(Interval other) {
      return !equals(other) && other.start <= start && end <= other.end;
    }
  }

  /**
   * Returns the reported intervals by start.
   *
   * @param ends of the intervals that begin at a position
   */
  abstract List<Interval> of(int frames, IntFunction<BitSet> ends);

  /** Takes one interval after another; an end that is not after its start means none. */
  private static List<Interval> leftmost(int frames, IntUnaryOperator end) {
    List<Interval> taken = new ArrayList<>();
    int start = 0;
    while (start < frames) {
      int next = end.applyAsInt(start);
      if (next > start) {
        taken.add(new Interval(start, next));
      }
      start = Math.max(start + 1, next);
    }
    return taken;
  }
}
