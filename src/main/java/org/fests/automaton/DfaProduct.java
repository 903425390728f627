package org.fests.automaton;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** The automaton of pairs of states of two automata, as far as they can be reached. */
final class DfaProduct {
  private final Dfa left;
  private final Dfa right;
  private final Budget budget;
  private final Diagrams diagrams = new Diagrams();
  private final Interner<Long> pairs = new Interner<>();

  DfaProduct(Dfa left, Dfa right, Budget budget) {
    this.left = left;
    this.right = right;
    this.budget = budget;
  }

  /**
   * @param verdict from what both states accept, as sums of bits, to what the pair accepts
   */
  Dfa dfa(IntBinaryOperator verdict) {
    int[] leftNext = left.nextIn(diagrams);
    int[] rightNext = right.nextIn(diagrams);
    int inside = pair(left.inside(), right.inside());
    int atStart = pair(left.atStart(), right.atStart());
    List<Integer> next = new ArrayList<>();
    List<Integer> accepts = new ArrayList<>();
    for (int state = 0; state < pairs.size(); state++) {
      int a = (int) (pairs.value(state) >>> 32);
      int b = pairs.value(state).intValue();
      next.add(diagrams.combine(leftNext[a], rightNext[b], this::pair));
      accepts.add(verdict.applyAsInt(left.accepts(a), right.accepts(b)));
    }
    return new Dfa(diagrams, array(next), array(accepts), inside, atStart);
  }

  private int pair(int a, int b) {
    int number = pairs.number((long) a << 32 | b);
    budget.checkStates(pairs.size());
    return number;
  }

  private static int[] array(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
