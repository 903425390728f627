package org.fests.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;

/**
 * A comparison of numbers: true where some number on the left and some on the right make it so,
 * else unknown where one of them is, and false where there is no pair at all. Each side is
 * evaluated on its own, so the cost is the sum of both, except for {@code ==}; if one side is one
 * number, the other is evaluated no further than it decides.
 */
record Comparing(Formula atom, Side left, Comparison comparison, Side right) implements Condition {
  /** Compiles a comparison. */
  static Condition of(Formula atom, Side left, Comparison comparison, Side right) {
    Comparing comparing = new Comparing(atom, left, comparison, right);
    if (left.single() && right.fixed().isPresent()) {
      return new Threshold(comparing, left, Bounds.of(comparison, right.fixed().getAsDouble()));
    }
    if (right.single() && left.fixed().isPresent()) {
      Bounds bounds = Bounds.of(comparison.mirrored(), left.fixed().getAsDouble());
      return new Threshold(comparing, right, bounds);
    }
    return comparing;
  }

  /** Returns the truth of a comparison of two numbers that need not be finite. */
  static int truth(double left, Comparison comparison, double right) {
    return Double.isFinite(left) && Double.isFinite(right)
        ? Kleene.of(comparison.holds(left, right))
        : Kleene.UNKNOWN;
  }

  @Override
  public int test(Cursor cursor) {
    if (right.single()) {
      return left.against(cursor, comparison, right.value().of(cursor));
    }
    return left.single()
        ? right.against(cursor, comparison.mirrored(), left.value().of(cursor))
        : truth(left.numbers(cursor), right.numbers(cursor));
  }

  private int truth(Range a, Range b) {
    if (a.empty() || b.empty()) {
      return Kleene.FALSE;
    }
    if (holds(a, b)) {
      return Kleene.TRUE;
    }
    return a.unknown() || b.unknown() ? Kleene.UNKNOWN : Kleene.FALSE;
  }

  /** Infinite bounds stand where no number is known; no comparison holds for them. */
  private boolean holds(Range a, Range b) {
    return switch (comparison) {
      case LESS -> a.least() < b.most();
      case AT_MOST -> a.least() <= b.most();
      case GREATER -> a.most() > b.least();
      case AT_LEAST -> a.most() >= b.least();
      case EQUAL -> a.shares(b);
      case NOT_EQUAL -> a.differs(b);
    };
  }

  @Override
  public int cost() {
    return left.cost() + right.cost() + 1;
  }

  @Override
  public void slots(BitSet used) {
    left.slots(used);
    right.slots(used);
  }

  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    List<AtomEvidence> pairs = new ArrayList<>();
    for (Side.Found a : left.found(cursor)) {
      for (Side.Found b : right.found(cursor)) {
        pairs.add(pair(atom, a, comparison, b));
      }
    }
    evidence.add(clearest(atom, pairs, comparison));
  }

  /** Returns what two numbers show. */
  static AtomEvidence pair(Formula atom, Side.Found left, Comparison comparison, Side.Found right) {
    List<Witness> witnesses = new ArrayList<>(left.witnesses());
    witnesses.addAll(right.witnesses());
    Truth truth = Truth.of(truth(left.number(), comparison, right.number()));
    return new AtomEvidence(atom, truth, witnesses, left.number(), comparison, right.number());
  }

  /** Returns the pair that makes the comparison true most clearly, or comes closest to it. */
  static AtomEvidence clearest(Formula atom, List<AtomEvidence> pairs, Comparison comparison) {
    return pairs.stream()
        .max(
            Comparator.<AtomEvidence, Truth>comparing(AtomEvidence::truth)
                .thenComparing(Comparator.comparingDouble(distance(comparison)).reversed()))
        .orElse(AtomEvidence.withoutNumbers(atom, Kleene.FALSE, List.of()));
  }

  /** Returns how far a pair is from making the comparison true. */
  private static ToDoubleFunction<AtomEvidence> distance(Comparison comparison) {
    return switch (comparison) {
      case LESS, AT_MOST -> pair -> pair.left() - pair.right();
      case GREATER, AT_LEAST -> pair -> pair.right() - pair.left();
      case EQUAL -> pair -> Math.abs(pair.left() - pair.right());
      case NOT_EQUAL -> pair -> -Math.abs(pair.left() - pair.right());
    };
  }
}
