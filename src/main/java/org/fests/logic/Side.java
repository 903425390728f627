package org.fests.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.fests.spre.Comparison;

/**
 * One side of a comparison: a number for each choice of the detections that its terms stand for.
 *
 * @param value the number
 * @param hidden the terms that stand for several detections
 * @param mentions what the text speaks of, in its order
 * @param range where the cursor keeps the numbers
 */
record Side(Value value, Choices hidden, List<Mention> mentions, int range) {
  /** A number and the detections it was measured of. */
  record Found(double number, List<Witness> witnesses) {}

  Side {
    mentions = List.copyOf(mentions);
  }

  /** Returns whether it is always exactly one number. */
  boolean single() {
    return hidden.count() == 0;
  }

  /** Returns the number that it always is, if there is one. */
  OptionalDouble fixed() {
    return value instanceof Values.Fixed fixed && Double.isFinite(fixed.number())
        ? OptionalDouble.of(fixed.number())
        : OptionalDouble.empty();
  }

  /** Finds the numbers it stands for in this sample. */
  Range numbers(Cursor cursor) {
    Range numbers = cursor.ranges[range];
    numbers.clear();
    find(cursor, 0, numbers);
    return numbers;
  }

  /** Returns an array for that many numbers, which this side may overwrite later. */
  double[] room(Cursor cursor, int size) {
    return cursor.ranges[range].room(size);
  }

  private void find(Cursor cursor, int depth, Range numbers) {
    if (depth == hidden.count()) {
      numbers.add(value.of(cursor));
      return;
    }
    Domain domain = hidden.domain(depth);
    for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
      cursor.bound[hidden.slot(depth)] = d;
      find(cursor, depth + 1, numbers);
    }
  }

  /** Returns the truth that some number of this side compares so to the other side's only one. */
  int against(Cursor cursor, Comparison comparison, double other) {
    if (single()) {
      return Comparing.truth(value.of(cursor), comparison, other);
    }
    return hidden.count() == 1 && hidden.domain(0) instanceof Domain.OfClass run
        ? againstClass(cursor, run, comparison, other)
        : against(cursor, 0, comparison, other);
  }

  /** As the general way, for the usual one term. */
  private int againstClass(Cursor cursor, Domain.OfClass run, Comparison comparison, double other) {
    int slot = hidden.slot(0);
    int end = cursor.classEnd[run.place()];
    int truth = Kleene.FALSE;
    for (int d = cursor.classFrom[run.place()]; d < end && truth != Kleene.TRUE; d++) {
      cursor.bound[slot] = d;
      truth = Math.max(truth, Comparing.truth(value.of(cursor), comparison, other));
    }
    return truth;
  }

  private int against(Cursor cursor, int depth, Comparison comparison, double other) {
    int truth = Kleene.FALSE;
    boolean innermost = depth + 1 == hidden.count();
    Domain domain = hidden.domain(depth);
    for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
      cursor.bound[hidden.slot(depth)] = d;
      int next =
          innermost
              ? Comparing.truth(value.of(cursor), comparison, other)
              : against(cursor, depth + 1, comparison, other);
      truth = Math.max(truth, next);
      if (truth == Kleene.TRUE) {
        break;
      }
    }
    return truth;
  }

  /** Returns the numbers, each with its detections. */
  List<Found> found(Cursor cursor) {
    List<Found> found = new ArrayList<>();
    forEachChoice(cursor, found::add);
    return found;
  }

  /** Tells of every number while the detections that it was measured of are bound. */
  void forEachChoice(Cursor cursor, Consumer<Found> told) {
    tell(cursor, 0, told);
  }

  private void tell(Cursor cursor, int depth, Consumer<Found> told) {
    if (depth == hidden.count()) {
      told.accept(new Found(value.of(cursor), witnesses(cursor)));
      return;
    }
    Domain domain = hidden.domain(depth);
    for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
      cursor.bound[hidden.slot(depth)] = d;
      tell(cursor, depth + 1, told);
    }
  }

  private List<Witness> witnesses(Cursor cursor) {
    List<Witness> witnesses = new ArrayList<>();
    mentions.forEach(mention -> mention.tell(cursor, witnesses));
    return witnesses;
  }

  int cost() {
    return value.cost() * (1 + 3 * hidden.count());
  }

  /** Adds the places that are bound from outside. */
  void slots(BitSet used) {
    BitSet inner = new BitSet();
    value.slots(inner);
    for (int slot : hidden.slots()) {
      inner.clear(slot);
    }
    for (Domain domain : hidden.domains()) {
      domain.slots(inner);
    }
    used.or(inner);
  }
}
