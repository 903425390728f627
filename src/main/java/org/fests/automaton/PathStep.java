package org.fests.automaton;

import java.util.BitSet;

/** Finds the preferred edge that reads the next letter of a path. */
final class PathStep {
  private final Nfa nfa;
  private final LetterClasses classes;
  private final int[] stack;
  private final BitSet seen = new BitSet();

  PathStep(Nfa nfa, LetterClasses classes) {
    this.nfa = nfa;
    this.classes = classes;
    stack = new int[nfa.edges().size() + 1];
  }

  /**
   * Returns the first edge, in the order of preference, that can be reached from the node by skips,
   * takes the letter and leads to a target; -1 if there is none. O(states + edges).
   */
  int edge(int from, Context context, int letterClass, BitSet targets) {
    seen.clear();
    seen.set(from);
    int size = push(from, 0);
    while (size > 0) {
      int edge = stack[--size];
      int to = nfa.edges().to(edge);
      if (nfa.edges().reads(edge)) {
        if (targets.get(to) && classes.meets(letterClass, nfa.edges().label(edge))) {
          return edge;
        }
      } else if (nfa.edges().skips(edge, context) && !seen.get(to)) {
        seen.set(to);
        size = push(to, size);
      }
    }
    return -1;
  }

  /** Pushes the node's edges, the preferred one last; each node is pushed once. */
  private int push(int node, int size) {
    int top = size;
    for (int at = nfa.outgoing().first(node + 1) - 1; at >= nfa.outgoing().first(node); at--) {
      stack[top++] = nfa.outgoing().edge(at);
    }
    return top;
  }
}
