package org.fests.automaton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The subset construction, over decision diagrams instead of letters. */
final class Determinization {
  private final Nfa nfa;
  private final Budget budget;
  private final StateSets sets;
  private final ForwardStep step;
  private final Diagrams diagrams = new Diagrams();

  /** All unions of targets that occur; the diagrams' values while a state is worked out. */
  private final SetTable unions;

  private final Interner<Integer> states = new Interner<>();

  private Determinization(Nfa nfa, int limit) {
    this.nfa = nfa;
    budget = new Budget(limit);
    sets = new StateSets(nfa);
    step = new ForwardStep(nfa, new LetterClasses(nfa));
    unions = new SetTable(sets.words());
  }

  /**
   * Returns the automaton, not minimised.
   *
   * @param limit the most states; passing it throws a {@link StateLimitException}
   */
  static Dfa of(Nfa nfa, int limit) {
    nfa.checkUntimed();
    return new Determinization(nfa, limit).dfa();
  }

  private Dfa dfa() {
    int inside = state(unions.number(step.initial(Context.INSIDE)));
    int atStart = state(unions.number(step.initial(Context.AT_START)));
    List<Integer> next = new ArrayList<>();
    List<Integer> accepts = new ArrayList<>();
    for (int state = 0; state < states.size(); state++) {
      long[] set = sets.empty();
      unions.copy(states.value(state), set);
      next.add(diagrams.map(targets(set), this::state));
      accepts.add(accepts(set));
      budget.checkEdges(diagrams.size());
    }
    return new Dfa(diagrams, array(next), array(accepts), inside, atStart);
  }

  private int state(int union) {
    int state = states.number(union);
    budget.checkStates(states.size());
    return state;
  }

  /** Returns the diagram from letters to the union of the targets that they lead to. */
  private int targets(long[] set) {
    int nothing = unions.number(sets.empty());
    int sum = diagrams.leaf(nothing);
    for (Map.Entry<Integer, long[]> move : targetsByCondition(set).entrySet()) {
      Cube condition = nfa.conditions().get(move.getKey());
      int one = diagrams.of(condition, unions.number(move.getValue()), nothing);
      sum = diagrams.combine(sum, one, this::union);
    }
    return sum;
  }

  private Map<Integer, long[]> targetsByCondition(long[] set) {
    Map<Integer, long[]> targets = new TreeMap<>();
    for (int r = sets.nextReader(set, 0); r < sets.readers(); r = sets.nextReader(set, r + 1)) {
      int node = nfa.readerNode(r);
      for (int at = nfa.outgoing().first(node); at < nfa.outgoing().first(node + 1); at++) {
        int edge = nfa.outgoing().edge(at);
        if (nfa.edges().reads(edge)) {
          long[] into = targets.computeIfAbsent(nfa.edges().label(edge), c -> sets.empty());
          step.enter(nfa.edges().to(edge), into);
        }
      }
    }
    return targets;
  }

  private int union(int left, int right) {
    long[] a = sets.empty();
    long[] b = sets.empty();
    unions.copy(left, a);
    unions.copy(right, b);
    for (int word = 0; word < a.length; word++) {
      a[word] |= b[word];
    }
    return unions.number(a);
  }

  private int accepts(long[] set) {
    return (Bits.has(set, sets.acceptsInside()) ? Dfa.ACCEPTS_INSIDE : 0)
        | (Bits.has(set, sets.acceptsAtEnd()) ? Dfa.ACCEPTS_AT_END : 0);
  }

  private static int[] array(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
