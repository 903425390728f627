package org.fests.logic;

import java.util.BitSet;
import java.util.List;
import org.fests.spre.Relation;

/**
 * One of the eight relations of RCC-8 of two boxes, told without cutting space along their edges.
 *
 * @param exact the same question of any regions
 * @param relation asked for
 * @param a the place of the first
 * @param b the place of the second
 */
record Connected(Topology exact, Relation relation, int a, int b) implements Condition {
  @Override
  public int test(Cursor cursor) {
    int first = cursor.bound[a];
    int second = cursor.bound[b];
    Boxes boxes = cursor.boxes;
    return Kleene.of(
        boxes.hasRegion(first)
            && boxes.hasRegion(second)
            && relation == between(boxes, first, second));
  }

  /** Returns which one holds of two boxes that each have a point inside. */
  private static Relation between(Boxes boxes, int first, int second) {
    if (!boxes.meet(first, second)) {
      return boxes.gap(first, second) > 0 ? Relation.DC : Relation.EC;
    }
    double out = boxes.overhang(first, second);
    double back = boxes.overhang(second, first);
    if (out <= 0 && back <= 0) {
      return Relation.EQ;
    }
    if (out <= 0) {
      return out < 0 ? Relation.NTPP : Relation.TPP;
    }
    if (back <= 0) {
      return back < 0 ? Relation.NTPPI : Relation.TPPI;
    }
    return Relation.PO;
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }

  @Override
  public int cost() {
    return 2 * Measures.DEAR;
  }

  @Override
  public void slots(BitSet used) {
    exact.slots(used);
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    evidence.add(AtomEvidence.withoutNumbers(exact.atom(), test(cursor), exact.witnesses(cursor)));
  }
}
