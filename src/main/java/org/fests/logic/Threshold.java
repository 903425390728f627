package org.fests.logic;

import java.util.BitSet;
import java.util.List;

/**
 * A comparison of one number with a fixed one: the usual kind, and a quick one.
 *
 * @param atom the comparison, for explaining
 * @param side the one that is not fixed
 * @param bounds what its number is compared with
 */
record Threshold(Comparing atom, Side side, Bounds bounds) implements Condition {
  @Override
  public int test(Cursor cursor) {
    return bounds.truth(side.value().of(cursor));
  }

  /** The numbers are found in one go. */
  @Override
  public int over(Cursor cursor, int slot, Domain.OfClass domain, int deciding) {
    int size = domain.size(cursor);
    double[] numbers = side.room(cursor, size);
    side.value().fill(cursor, slot, domain, numbers);
    return bounds.closest(numbers, size, deciding);
  }

  @Override
  public int cost() {
    return atom.cost();
  }

  @Override
  public void slots(BitSet used) {
    atom.slots(used);
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    atom.explain(cursor, evidence);
  }
}
