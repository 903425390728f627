package org.fests.logic;

import java.util.BitSet;
import java.util.List;
import org.fests.spre.Comparison;

/**
 * {@code inside} and {@code contains} of two boxes: how far the inner one reaches out of the outer
 * one decides. If one has no point inside, nothing is inside of anything.
 *
 * @param exact the same question of any regions
 * @param inner the place of the one that should be inside
 * @param outer the place of the other
 */
record Enclosed(Topology exact, int inner, int outer) implements Condition {
  @Override
  public int test(Cursor cursor) {
    return hasRegions(cursor)
        ? Comparing.truth(overhang(cursor), Comparison.AT_MOST, 0)
        : Kleene.FALSE;
  }

  private boolean hasRegions(Cursor cursor) {
    return cursor.boxes.hasRegion(cursor.bound[inner])
        && cursor.boxes.hasRegion(cursor.bound[outer]);
  }

  private double overhang(Cursor cursor) {
    return cursor.boxes.overhang(cursor.bound[inner], cursor.bound[outer]);
  }

  @Override
  public int cost() {
    return Measures.DEAR;
  }

  @Override
  public void slots(BitSet used) {
    exact.slots(used);
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    List<Witness> witnesses = exact.witnesses(cursor);
    if (!hasRegions(cursor)) {
      evidence.add(AtomEvidence.withoutNumbers(exact.atom(), Kleene.FALSE, witnesses));
      return;
    }
    Side.Found reach = new Side.Found(overhang(cursor), witnesses);
    Side.Found nothing = new Side.Found(0, List.of());
    evidence.add(Comparing.pair(exact.atom(), reach, Comparison.AT_MOST, nothing));
  }
}
