package org.fests.automaton;

import java.util.function.IntUnaryOperator;

/**
 * The edges of each node in flat arrays, for the inner loops: reading edges with their conditions,
 * and the skips that are open inside the stream. Node v's reading edges are {@code readFirst[v]} to
 * {@code readFirst[v + 1] - 1}, likewise its skips.
 */
final class Links {
  final int[] readFirst;
  final int[] readEnd;
  final int[] readCondition;
  final int[] skipFirst;
  final int[] skipEnd;

  private Links(Nfa nfa, Adjacency adjacency, IntUnaryOperator farEnd) {
    int size = nfa.edges().size();
    readFirst = new int[nfa.states() + 1];
    readEnd = new int[size];
    readCondition = new int[size];
    skipFirst = new int[nfa.states() + 1];
    skipEnd = new int[size];
    int reads = 0;
    int skips = 0;
    for (int node = 0; node < nfa.states(); node++) {
      for (int at = adjacency.first(node); at < adjacency.first(node + 1); at++) {
        int edge = adjacency.edge(at);
        if (nfa.edges().reads(edge)) {
          readEnd[reads] = farEnd.applyAsInt(edge);
          readCondition[reads++] = nfa.edges().label(edge);
        } else if (nfa.edges().skips(edge, Context.INSIDE)) {
          skipEnd[skips++] = farEnd.applyAsInt(edge);
        }
      }
      readFirst[node + 1] = reads;
      skipFirst[node + 1] = skips;
    }
  }

  /** Returns the edges that leave each node. */
  static Links forward(Nfa nfa) {
    return new Links(nfa, nfa.outgoing(), nfa.edges()::to);
  }

  /** Returns the edges that enter each node. */
  static Links backward(Nfa nfa) {
    return new Links(nfa, nfa.incoming(), nfa.edges()::from);
  }
}
