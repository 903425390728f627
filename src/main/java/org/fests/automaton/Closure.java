package org.fests.automaton;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** What can be reached by skips alone at one position of the stream. */
final class Closure {
  private Closure() {}

  /** Returns the nodes that skips open in the context lead to, the node itself among them. */
  static BitSet after(Nfa nfa, int node, Context context) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    seen.set(node);
    open.push(node);
    while (!open.isEmpty()) {
      int at = open.pop();
      for (int k = nfa.outgoing().first(at); k < nfa.outgoing().first(at + 1); k++) {
        int edge = nfa.outgoing().edge(k);
        int to = nfa.edges().to(edge);
        if (nfa.edges().skips(edge, context) && !seen.get(to)) {
          seen.set(to);
          open.push(to);
        }
      }
    }
    return seen;
  }

  /** Returns the nodes from which skips open in the context lead to the node. */
  static BitSet before(Nfa nfa, int node, Context context) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    seen.set(node);
    open.push(node);
    while (!open.isEmpty()) {
      int at = open.pop();
      for (int k = nfa.incoming().first(at); k < nfa.incoming().first(at + 1); k++) {
        int edge = nfa.incoming().edge(k);
        int from = nfa.edges().from(edge);
        if (nfa.edges().skips(edge, context) && !seen.get(from)) {
          seen.set(from);
          open.push(from);
        }
      }
    }
    return seen;
  }
}
