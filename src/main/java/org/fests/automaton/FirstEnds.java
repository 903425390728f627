package org.fests.automaton;

import java.util.Arrays;

/** Of each set of ends the first two: the first may be that of the empty interval. */
final class FirstEnds extends EndSlots<FirstEnds> {
  static final int NONE = Integer.MAX_VALUE;

  private final int[] first;
  private final int[] second;

  FirstEnds(int slots) {
    first = new int[slots];
    second = new int[slots];
    begin(0);
  }

  /** Returns the first end after the position, the greatest int if there is none. */
  int firstAfter(int slot, int position) {
    return first[slot] > position ? first[slot] : second[slot];
  }

  @Override
  FirstEnds sibling(int slots) {
    return new FirstEnds(slots);
  }

  @Override
  void begin(int position) {
    Arrays.fill(first, NONE);
    Arrays.fill(second, NONE);
  }

  @Override
  void add(int slot, int end) {
    insert(slot, end);
  }

  @Override
  boolean join(int slot, FirstEnds from, int fromSlot) {
    boolean changed = insert(slot, from.first[fromSlot]);
    return insert(slot, from.second[fromSlot]) || changed;
  }

  private boolean insert(int slot, int end) {
    if (end >= second[slot] || end == first[slot]) {
      return false;
    }
    second[slot] = Math.max(first[slot], end);
    first[slot] = Math.min(first[slot], end);
    return true;
  }

  @Override
  void copy(int slot, FirstEnds from, int fromSlot) {
    first[slot] = from.first[fromSlot];
    second[slot] = from.second[fromSlot];
  }
}
