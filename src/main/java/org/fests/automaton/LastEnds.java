package org.fests.automaton;

import java.util.Arrays;

/** Of each set of ends the last. */
final class LastEnds extends EndSlots<LastEnds> {
  static final int NONE = -1;

  private final int[] last;

  LastEnds(int slots) {
    last = new int[slots];
    Arrays.fill(last, NONE);
  }

  /** Returns the last end, -1 if there is none. */
  int last(int slot) {
    return last[slot];
  }

  @Override
  LastEnds sibling(int slots) {
    return new LastEnds(slots);
  }

  @Override
  void begin(int position) {
    Arrays.fill(last, NONE);
  }

  @Override
  void add(int slot, int position) {
    last[slot] = Math.max(last[slot], position);
  }

  @Override
  boolean join(int slot, LastEnds from, int fromSlot) {
    if (from.last[fromSlot] <= last[slot]) {
      return false;
    }
    last[slot] = from.last[fromSlot];
    return true;
  }

  @Override
  void copy(int slot, LastEnds from, int fromSlot) {
    last[slot] = from.last[fromSlot];
  }
}
