package org.fests.proof;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.fests.spre.TimeRange;

/**
 * The intervals of a pattern whose brackets and dots take exactly the frames that they are said to
 * take: in an interval that is a member, no other bracket has taken any frame.
 */
final class WordMembership extends Membership {
  /** A part beside the others of a place, or the place as a whole. */
  private record Beside(int place, int part) {}

  private final Membership truth;
  private final List<BitSet> taken;
  private final Map<Beside, int[]> first = new HashMap<>();

  /**
   * @param truth says what is in a complement, where no bracket takes a frame
   * @param taken for each frame the numbers of the brackets and dots that took it
   */
  WordMembership(Place pattern, Membership truth, List<BitSet> taken) {
    super(truth.scene(), pattern);
    this.truth = truth;
    this.taken = List.copyOf(taken);
  }

  @Override
  boolean takes(Place leaf, int frame) {
    return taken.get(frame).get(leaf.firstLeaf());
  }

  @Override
  boolean lasts(TimeRange range, int start, int end) {
    return truth.lasts(range, start, end);
  }

  @Override
  BitSet outside(Place place, int start) {
    return before(firstOf(place, place, place::has)[start], truth.outside(place, start));
  }

  @Override
  BitSet endsBeside(Place place, Place part, int start) {
    int[] first = firstOf(place, part, leaf -> place.has(leaf) && !part.has(leaf));
    return before(first[start], ends(part, start));
  }

  /** Returns for each start the first frame from there that such a bracket took. */
  private int[] firstOf(Place place, Place part, IntPredicate leaf) {
    return first.computeIfAbsent(
        new Beside(place.number(), part.number()),
        added -> {
          int[] frames = new int[taken.size() + 1];
          frames[taken.size()] = taken.size();
          for (int i = taken.size() - 1; i >= 0; i--) {
            frames[i] = taken.get(i).stream().anyMatch(leaf) ? i : frames[i + 1];
          }
          return frames;
        });
  }

  /** Returns the ends of intervals that do not hold the frame. */
  private static BitSet before(int frame, BitSet ends) {
    BitSet kept = copy(ends);
    kept.clear(frame + 1, Math.max(frame + 1, kept.length()));
    return kept;
  }
}
