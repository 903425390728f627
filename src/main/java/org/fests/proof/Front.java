package org.fests.proof;

import java.util.BitSet;

/**
 * How far attempts to match a part of a pattern get from one start, whether they succeed or not:
 * which brackets and dots could take the frame at which position, all before it being taken.
 *
 * @param leaves how many brackets and dots the whole pattern has
 * @param waiting bit position x leaves + leaf is set where that leaf waits for that frame
 * @param reach the last position up to which frames are taken
 */
record Front(int leaves, BitSet waiting, int reach) {
  static final int NOWHERE = -1;

  /** Returns the front at which nothing waits. */
  static Front nothing(int leaves, int reach) {
    return new Front(leaves, new BitSet(), reach);
  }

  static Front of(Place leaf, int leaves, int position) {
    Front front = nothing(leaves, position);
    front.waiting.set(position * leaves + leaf.firstLeaf());
    return front;
  }

  boolean waits(int position, int leaf) {
    return waiting.get(position * leaves + leaf);
  }

  /** Returns what waits at a position. */
  BitSet waiting(int position) {
    return waiting.get(position * leaves, (position + 1) * leaves);
  }

  /** Returns the last position at which a bracket or dot waits. */
  int lastWaiting() {
    return waiting.isEmpty() ? NOWHERE : (waiting.length() - 1) / leaves;
  }

  /** Returns what either of the two comes to. */
  Front or(Front other) {
    return new Front(leaves, either(other), Math.max(reach, other.reach));
  }

  /** Returns what the two come to as long as both go on. */
  Front and(Front other) {
    int both = Math.min(reach, other.reach);
    BitSet until = either(other);
    until.clear((both + 1) * leaves, Math.max(until.length(), (both + 1) * leaves));
    return new Front(leaves, until, both);
  }

  private BitSet either(Front other) {
    BitSet either = Membership.copy(waiting);
    either.or(other.waiting);
    return either;
  }
}
