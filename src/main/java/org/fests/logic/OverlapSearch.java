package org.fests.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fests.spre.Formula;

/** Finds a choice of boxes that shows whether an overlap has a point. */
final class OverlapSearch {
  private final Cursor cursor;
  private final Wanted wanted;
  private final List<Witness> chosen = new ArrayList<>();

  /** Which choices will do. */
  private enum Wanted {
    ANY,
    WITH_COMMON_POINT
  }

  private OverlapSearch(Cursor cursor, Wanted wanted) {
    this.cursor = cursor;
    this.wanted = wanted;
  }

  /** Shows the first choice that has a common point; else the first of all, if there is one. */
  static AtomEvidence evidence(Formula atom, Overlap overlap, Cursor cursor) {
    for (Wanted wanted : List.of(Wanted.WITH_COMMON_POINT, Wanted.ANY)) {
      OverlapSearch search = new OverlapSearch(cursor, wanted);
      if (overlap.possible(cursor) && overlap.some(search, search::isWanted)) {
        return AtomEvidence.moreThanNone(atom, search.commonSize(), search.chosen);
      }
    }
    return AtomEvidence.withoutNumbers(atom, Kleene.FALSE, List.of());
  }

  Cursor cursor() {
    return cursor;
  }

  /** Returns whether some choice that goes on with the box will do; then it stays chosen. */
  boolean choose(Witness next, BooleanSupplier rest) {
    if (wanted == Wanted.WITH_COMMON_POINT && !fits(next.detection())) {
      return false;
    }
    chosen.add(next);
    if (rest.getAsBoolean()) {
      return true;
    }
    chosen.remove(chosen.size() - 1);
    return false;
  }

  private boolean fits(int next) {
    return cursor.boxes.hasRegion(next)
        && chosen.stream().allMatch(before -> cursor.boxes.meet(before.detection(), next));
  }

  private boolean isWanted() {
    return wanted == Wanted.ANY || commonSize() > 0;
  }

  /** Returns what the chosen boxes have in common. */
  private double commonSize() {
    int[] boxes = chosen.stream().mapToInt(Witness::detection).toArray();
    return cursor.boxes.commonSize(boxes, boxes.length);
  }
}
