package org.fests.logic;

import java.util.BitSet;
import java.util.List;
import org.fests.spre.Formula;

/**
 * As {@link Region}, where there are too many intersections to try one by one.
 *
 * @param exact tells the truth
 * @param overlap shows it
 */
record Crowded(Formula atom, Condition exact, Overlap overlap) implements Condition {
  @Override
  public int test(Cursor cursor) {
    return exact.test(cursor);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }

  @Override
  public int cost() {
    return exact.cost();
  }

  @Override
  public void slots(BitSet used) {
    exact.slots(used);
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    evidence.add(OverlapSearch.evidence(atom, overlap, cursor));
  }
}
