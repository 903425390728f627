package org.fests.proof;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The intervals of a pattern whose brackets and dots take exactly the frames that they are said to
 * take: in an interval that is a member, no other bracket has taken any frame.
 */
final class WordMembership extends Membership {
  private final Membership truth;
  private final List<BitSet> taken;

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
  BitSet outside(Place place, int start) {
    return before(truth.outside(place, start), start, place::has);
  }

  @Override
  BitSet endsBeside(Place place, Place part, int start) {
    return before(ends(part, start), start, leaf -> place.has(leaf) && !part.has(leaf));
  }

  /** Returns the ends of intervals from the start in which no such bracket has taken a frame. */
  private BitSet before(BitSet ends, int start, IntPredicate leaf) {
    int frame = start;
    while (frame < taken.size() && taken.get(frame).stream().noneMatch(leaf)) {
      frame++;
    }
    BitSet kept = copy(ends);
    kept.clear(frame + 1, Math.max(frame + 1, kept.length()));
    return kept;
  }
}
