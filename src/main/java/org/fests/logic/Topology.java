package org.fests.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.fests.geometry.Arrangement;
import org.fests.spre.Formula;

/**
 * A question about exact regions.
 *
 * @param members the classes and variables that they are made of, in the order of the text
 */
record Topology(Formula atom, List<Overlap.Member> members, Question question)
    implements Condition {
  /** What is asked. */
  interface Question {
    /**
     * Returns the answer.
     *
     * @param boxes all boxes with a point inside
     * @param members for each member the numbers of its boxes
     */
    boolean answer(Arrangement boxes, List<int[]> members);
  }

  @Override
  public int test(Cursor cursor) {
    int[] boxes = boxes(cursor);
    List<int[]> numbers = new ArrayList<>();
    for (Overlap.Member member : members) {
      numbers.add(
          IntStream.range(0, boxes.length)
              .filter(i -> member.domain().contains(cursor, boxes[i]))
              .toArray());
    }
    return Kleene.of(question.answer(cursor.boxes.arrangement(boxes), numbers));
  }

  /** Returns the boxes of all members that have a point inside. */
  private int[] boxes(Cursor cursor) {
    BitSet found = new BitSet();
    for (Overlap.Member member : members) {
      Domain domain = member.domain();
      for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
        found.set(d - cursor.from, cursor.boxes.hasRegion(d));
      }
    }
    return found.stream().map(d -> cursor.from + d).toArray();
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }

  @Override
  public int cost() {
    return 1000;
  }

  @Override
  public void slots(BitSet used) {
    members.forEach(member -> member.domain().slots(used));
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    evidence.add(AtomEvidence.withoutNumbers(atom, test(cursor), witnesses(cursor)));
  }

  /** Returns the detections that the members stand for. */
  List<Witness> witnesses(Cursor cursor) {
    List<Witness> witnesses = new ArrayList<>();
    for (Overlap.Member member : members) {
      Domain domain = member.domain();
      for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
        witnesses.add(new Witness(member.term(), d));
      }
    }
    return witnesses;
  }
}
