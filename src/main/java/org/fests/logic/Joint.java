package org.fests.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;

/**
 * A comparison of two numbers that are measured of the same detections: true where some choice of
 * them makes it so, else unknown where one does, and false where there is no choice at all.
 *
 * @param left the left number, and whose it is
 * @param right the right number of the same detections
 */
record Joint(Formula atom, Side left, Comparison comparison, Value right) implements Condition {
  /** Stands for the truth over nothing while choices are tried. */
  private static final int NONE = -1;

  @Override
  public int test(Cursor cursor) {
    return Math.max(Kleene.FALSE, test(cursor, 0));
  }

  private int test(Cursor cursor, int depth) {
    if (depth == left.hidden().count()) {
      return Comparing.truth(left.value().of(cursor), comparison, right.of(cursor));
    }
    int truth = NONE;
    Domain domain = left.hidden().domain(depth);
    for (int d = domain.first(cursor);
        d != Domain.END && truth != Kleene.TRUE;
        d = domain.next(cursor, d)) {
      cursor.bound[left.hidden().slot(depth)] = d;
      truth = Math.max(truth, test(cursor, depth + 1));
    }
    return truth;
  }

  @Override
  public int cost() {
    return left.cost() + right.cost() + 1;
  }

  @Override
  public void slots(BitSet used) {
    left.slots(used);
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    List<AtomEvidence> pairs = new ArrayList<>();
    left.forEachChoice(
        cursor,
        found ->
            pairs.add(
                Comparing.pair(
                    atom, found, comparison, new Side.Found(right.of(cursor), List.of()))));
    evidence.add(Comparing.clearest(atom, pairs, comparison));
  }
}
