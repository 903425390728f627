package org.fests.logic;

import java.util.BitSet;

/**
 * The variables that one quantifier binds.
 *
 * @param slots their places, ascending
 * @param domains what each ranges over
 */
record Choices(int[] slots, Domain[] domains) {
  int count() {
    return slots.length;
  }

  int slot(int n) {
    return slots[n];
  }

  Domain domain(int n) {
    return domains[n];
  }

  /** Returns whether there is at least one choice; domains do not depend on each other. */
  boolean any(Cursor cursor) {
    for (Domain domain : domains) {
      if (domain.first(cursor) == Domain.END) {
        return false;
      }
    }
    return true;
  }

  /** Adds the places that the body reads and these variables do not bind. */
  void slots(Condition body, BitSet used) {
    BitSet inner = new BitSet();
    body.slots(inner);
    for (int slot : slots) {
      inner.clear(slot);
    }
    for (Domain domain : domains) {
      domain.slots(inner);
    }
    used.or(inner);
  }
}
