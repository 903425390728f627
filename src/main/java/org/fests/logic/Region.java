package org.fests.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fests.spre.Formula;

/**
 * {@code NE(t)} and {@code overlapping}, of classes, variables, unions and intersections: the
 * region of {@code t} is a union of intersections, and one of these has a point if some choice of a
 * box for each of its members has.
 *
 * @param parts the intersections
 * @param picks where the cursor keeps the boxes chosen so far
 */
record Region(Formula atom, Part[] parts, int picks) implements Condition {
  /** A class or variable as it stands in the text. */
  record Member(String term, Domain domain) {}

  /**
   * An intersection.
   *
   * @param members in the order of the text
   * @param distinct the same without repetitions, which change nothing
   */
  record Part(List<Member> members, Domain[] distinct) {
    static Part of(List<Member> members) {
      return new Part(
          members, members.stream().map(Member::domain).distinct().toArray(Domain[]::new));
    }
  }

  @Override
  public int test(Cursor cursor) {
    for (Part part : parts) {
      if (hasPoint(cursor, part.distinct())) {
        return Kleene.TRUE;
      }
    }
    return Kleene.FALSE;
  }

  private boolean hasPoint(Cursor cursor, Domain[] members) {
    for (Domain member : members) {
      if (member.first(cursor) == Domain.END) {
        return false;
      }
    }
    return members.length == 2 ? meet(cursor, members[0], members[1]) : search(cursor, members, 0);
  }

  /** As {@link #search}, for the usual two. */
  private static boolean meet(Cursor cursor, Domain first, Domain second) {
    Boxes boxes = cursor.boxes;
    for (int a = first.first(cursor); a != Domain.END; a = first.next(cursor, a)) {
      for (int b = second.first(cursor); b != Domain.END; b = second.next(cursor, b)) {
        if (boxes.meet(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Chooses boxes one after another, as long as each meets all before it. */
  private boolean search(Cursor cursor, Domain[] members, int count) {
    Domain member = members[count];
    for (int d = member.first(cursor); d != Domain.END; d = member.next(cursor, d)) {
      cursor.picks[picks][count] = d;
      if (fits(cursor, count) && completes(cursor, members, count + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Cursor cursor, int count) {
    int[] chosen = cursor.picks[picks];
    for (int i = 0; i < count; i++) {
      if (!cursor.boxes.meet(chosen[i], chosen[count])) {
        return false;
      }
    }
    return true;
  }

  /** Upright boxes of which each two meet all meet in one point (Helly); turned ones need not. */
  private boolean completes(Cursor cursor, Domain[] members, int count) {
    if (count < members.length) {
      return search(cursor, members, count);
    }
    boolean pairsDecide = count == 2 || (count > 2 && cursor.boxes.flatAndUpright());
    return pairsDecide || cursor.boxes.meet(cursor.picks[picks], count);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }

  @Override
  public int cost() {
    return Arrays.stream(parts).mapToInt(part -> 20 * part.distinct().length).sum();
  }

  @Override
  public void slots(BitSet used) {
    for (Part part : parts) {
      part.members().forEach(member -> member.domain().slots(used));
    }
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    List<Side.Found> choices = new ArrayList<>();
    for (Part part : parts) {
      collect(cursor, part, new int[part.members().size()], 0, choices);
    }
    evidence.add(
        choices.stream()
            .filter(choice -> choice.number() > 0)
            .findFirst()
            .or(() -> choices.stream().findFirst())
            .map(found -> AtomEvidence.moreThanNone(atom, found.number(), found.witnesses()))
            .orElse(AtomEvidence.withoutNumbers(atom, Kleene.FALSE, List.of())));
  }

  /** Collects the choices up to the first that has a point in common. */
  private void collect(
      Cursor cursor, Part part, int[] chosen, int count, List<Side.Found> choices) {
    if (count == chosen.length) {
      choices.add(new Side.Found(cursor.boxes.commonSize(chosen, count), witnesses(part, chosen)));
      return;
    }
    Domain member = part.members().get(count).domain();
    for (int d = member.first(cursor); d != Domain.END; d = member.next(cursor, d)) {
      chosen[count] = d;
      collect(cursor, part, chosen, count + 1, choices);
    }
  }

  private static List<Witness> witnesses(Part part, int[] chosen) {
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      witnesses.add(new Witness(part.members().get(i).term(), chosen[i]));
    }
    return witnesses;
  }
}
