package org.fests.automaton;

import java.util.stream.IntStream;

/**
 * A part of an automaton under construction, immutable: node 0 is its entry, which no edge enters,
 * node 1 its exit, which no edge leaves. Made by a {@link NfaBuilder} and of use to that one only.
 */
public final class Fragment {
  static final int ENTRY = 0;
  static final int EXIT = 1;

  private final int nodes;
  private final Edges edges;

  Fragment(int nodes, Edges edges) {
    this.nodes = nodes;
    this.edges = edges;
  }

  int nodes() {
    return nodes;
  }

  Edges edges() {
    return edges;
  }

  /** Returns whether it can be seen at once that there is no way through. */
  boolean isNothing() {
    return edges.size() == 0;
  }

  boolean hasSpans() {
    return IntStream.range(0, edges.size()).anyMatch(edges::spans);
  }

  Adjacency outgoing() {
    return Adjacency.outgoing(nodes, edges);
  }
}
