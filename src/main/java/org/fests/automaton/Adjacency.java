package org.fests.automaton;

import java.util.Arrays;

/** The edges of each node, in their order: those that leave it or those that enter it. */
final class Adjacency {
  private final int[] first;
  private final int[] order;

  private Adjacency(int nodes, int[] nodeOf) {
    first = new int[nodes + 1];
    order = new int[nodeOf.length];
    for (int node : nodeOf) {
      first[node + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    int[] free = first.clone();
    for (int edge = 0; edge < nodeOf.length; edge++) {
      order[free[nodeOf[edge]]++] = edge;
    }
  }

  static Adjacency outgoing(int nodes, Edges edges) {
    int[] nodeOf = new int[edges.size()];
    Arrays.setAll(nodeOf, edges::from);
    return new Adjacency(nodes, nodeOf);
  }

  static Adjacency incoming(int nodes, Edges edges) {
    int[] nodeOf = new int[edges.size()];
    Arrays.setAll(nodeOf, edges::to);
    return new Adjacency(nodes, nodeOf);
  }

  /** Returns the index of the node's first edge; its last is before {@code first(node + 1)}. */
  int first(int node) {
    return first[node];
  }

  /** Returns the edge at the index. */
  int edge(int index) {
    return order[index];
  }
}
