package org.fests.automaton;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges states that accept the same words: Moore's refinement, where a round looks only at the
 * states with a successor whose class has changed. A state's signature is what it accepts and the
 * diagram of the classes it leads to.
 */
final class Minimization {
  private record Signature(int accepts, int diagram) {}

  private final Dfa dfa;
  private final int[] classOf;
  private final Signature[] signatures;
  private final List<BitSet> members = new ArrayList<>();
  private final List<BitSet> predecessors = new ArrayList<>();

  Minimization(Dfa dfa) {
    this.dfa = dfa;
    classOf = new int[dfa.states()];
    signatures = new Signature[dfa.states()];
    Arrays.fill(signatures, new Signature(-1, -1));
    for (int state = 0; state < dfa.states(); state++) {
      predecessors.add(new BitSet());
    }
    for (int state = 0; state < dfa.states(); state++) {
      int source = state;
      dfa.successors(state).forEach(next -> predecessors.get(next).set(source));
    }
  }

  Dfa dfa() {
    BitSet changed = new BitSet();
    changed.set(0, dfa.states());
    members.add((BitSet) changed.clone());
    while (!changed.isEmpty()) {
      changed = refine(changed);
    }
    return quotient();
  }

  /** Splits the classes of the states; returns the predecessors of those that change class. */
  private BitSet refine(BitSet states) {
    states.stream().forEach(state -> signatures[state] = signature(state));
    BitSet touched = new BitSet();
    states.stream().forEach(state -> touched.set(classOf[state]));
    BitSet moved = new BitSet();
    touched.stream().forEach(number -> split(number, states, moved));
    BitSet before = new BitSet();
    moved.stream().forEach(state -> before.or(predecessors.get(state)));
    return before;
  }

  private Signature signature(int state) {
    int diagram = dfa.diagrams().map(dfa.next(state), next -> classOf[next]);
    return new Signature(dfa.accepts(state), diagram);
  }

  /** The states not looked at, which are alike, keep the class; else the first state does. */
  private void split(int number, BitSet states, BitSet moved) {
    BitSet whole = members.get(number);
    BitSet rest = (BitSet) whole.clone();
    rest.andNot(states);
    Signature kept = signatures[rest.isEmpty() ? whole.nextSetBit(0) : rest.nextSetBit(0)];
    BitSet looked = (BitSet) whole.clone();
    looked.and(states);
    Map<Signature, Integer> classes = new HashMap<>(Map.of(kept, number));
    looked.stream().forEach(state -> move(state, classes, moved));
  }

  private void move(int state, Map<Signature, Integer> classes, BitSet moved) {
    int target = classes.computeIfAbsent(signatures[state], s -> members.size());
    if (target == members.size()) {
      members.add(new BitSet());
    }
    if (target != classOf[state]) {
      members.get(classOf[state]).clear(state);
      members.get(target).set(state);
      classOf[state] = target;
      moved.set(state);
    }
  }

  private Dfa quotient() {
    Diagrams diagrams = new Diagrams();
    Map<Integer, Integer> number = new HashMap<>();
    ArrayDeque<Integer> open = new ArrayDeque<>();
    List<Integer> order = new ArrayList<>();
    int inside = number(classOf[dfa.inside()], number, open);
    int atStart = number(classOf[dfa.atStart()], number, open);
    while (!open.isEmpty()) {
      int state = members.get(open.remove()).nextSetBit(0);
      order.add(state);
      dfa.successors(state).forEach(next -> number(classOf[next], number, open));
    }
    int[] next = new int[order.size()];
    int[] accepts = new int[order.size()];
    for (int k = 0; k < next.length; k++) {
      int copy = diagrams.copy(dfa.diagrams(), dfa.next(order.get(k)), new HashMap<>());
      next[k] = diagrams.map(copy, state -> number.get(classOf[state]));
      accepts[k] = dfa.accepts(order.get(k));
    }
    return new Dfa(diagrams, next, accepts, inside, atStart);
  }

  private static int number(int wanted, Map<Integer, Integer> number, ArrayDeque<Integer> open) {
    return number.computeIfAbsent(
        wanted,
        fresh -> {
          open.add(fresh);
          return number.size();
        });
  }
}
