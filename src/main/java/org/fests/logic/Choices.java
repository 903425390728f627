package org.fests.logic;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The variables that one quantifier binds.
 *
 * @param slots their places, ascending
 * @param domains what each ranges over
 * @param chained whether a domain depends on a variable before it
 */
record Choices(int[] slots, Domain[] domains, boolean chained) {
  static Choices of(int[] slots, Domain[] domains) {
    BitSet used = new BitSet();
    for (Domain domain : domains) {
      domain.slots(used);
    }
    return new Choices(slots, domains, IntStream.of(slots).anyMatch(used::get));
  }

  int count() {
    return slots.length;
  }

  int slot(int n) {
    return slots[n];
  }

  Domain domain(int n) {
    return domains[n];
  }

  /** Returns false only if there is no choice; that of chained domains shows on the way. */
  boolean possible(Cursor cursor) {
    if (chained) {
      return true;
    }
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
    for (Domain domain : domains) {
      domain.slots(inner);
    }
    for (int slot : slots) {
      inner.clear(slot);
    }
    used.or(inner);
  }
}
