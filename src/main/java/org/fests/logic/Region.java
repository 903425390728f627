package org.fests.logic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fests.spre.Formula;

/**
 * {@code NE(t)} and {@code overlapping}, of classes, variables, unions and intersections: the
 * region of {@code t} is a union of intersections, and one of these has a point if some choice of a
 * box for each of its members has.
 *
 * @param overlap the same as choices of boxes
 * @param parts the intersections that it comes to, each without repetitions, which change nothing
 * @param picks where the cursor keeps the boxes chosen so far
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Region(Formula atom, Overlap overlap, Domain[][] parts, int picks) implements Condition {
  static Region of(Formula atom, Overlap overlap, Layout layout) {
    Domain[][] parts =
        overlap.multiplied().stream()
            .map(part -> part.stream().map(Overlap.Member::domain).distinct())
            .map(part -> part.toArray(Domain[]::new))
            .toArray(Domain[][]::new);
    int most = Arrays.stream(parts).mapToInt(part -> part.length).max().orElse(0);
    return new Region(atom, overlap, parts, layout.newPicks(most));
  }

  @Override
  public int test(Cursor cursor) {
    for (Domain[] part : parts) {
      if (hasPoint(cursor, part)) {
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
    if (first instanceof Domain.OfClass a && second instanceof Domain.OfClass b) {
      long pairs = (long) a.size(cursor) * b.size(cursor);
      if (pairs > Sweep.FEW_PAIRS) {
        return Sweep.meet(cursor, a, b);
      }
    }
    return somePairMeets(cursor, first, second);
  }

  private static boolean somePairMeets(Cursor cursor, Domain first, Domain second) {
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
    return Arrays.stream(parts).mapToInt(part -> 20 * part.length).sum();
  }

  @Override
  public void slots(BitSet used) {
    for (Domain[] part : parts) {
      for (Domain member : part) {
        member.slots(used);
      }
    }
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    evidence.add(OverlapSearch.evidence(atom, overlap, cursor));
  }
}
