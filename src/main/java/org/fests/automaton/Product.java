package org.fests.automaton;

import java.util.List;

/**
 * The intersection of two fragments: a node is a pair of nodes; a skip moves one side, a reading
 * edge both. Built breadth first from the pair of entries, so only pairs that can be reached count.
 */
final class Product {
  private final Interner<Cube> conditions;
  private final Interner<List<Integer>> tags;
  private final Interner<Long> pairs = new Interner<>();
  private final Graph graph;

  Product(Budget budget, Interner<Cube> conditions, Interner<List<Integer>> tags) {
    this.conditions = conditions;
    this.tags = tags;
    graph = new Graph(budget);
  }

  Fragment of(Fragment left, Fragment right) {
    node(Fragment.ENTRY, Fragment.ENTRY);
    node(Fragment.EXIT, Fragment.EXIT);
    Adjacency leftOut = left.outgoing();
    Adjacency rightOut = right.outgoing();
    for (int node = 0; node < pairs.size(); node++) {
      int p = (int) (pairs.value(node) >>> 32);
      int q = pairs.value(node).intValue();
      skipLeft(node, left.edges(), leftOut, p, q);
      skipRight(node, right.edges(), rightOut, p, q);
      for (int at = leftOut.first(p); at < leftOut.first(p + 1); at++) {
        if (left.edges().reads(leftOut.edge(at))) {
          readBoth(node, left.edges(), leftOut.edge(at), right.edges(), rightOut, q);
        }
      }
    }
    return Trimming.of(graph.fragment());
  }

  private int node(int p, int q) {
    int before = pairs.size();
    int node = pairs.number((long) p << 32 | q);
    if (node == before && node > Fragment.EXIT) {
      graph.newNode(); // numbered as the pair is
    }
    return node;
  }

  private void skipLeft(int node, Edges edges, Adjacency out, int p, int q) {
    for (int at = out.first(p); at < out.first(p + 1); at++) {
      int edge = out.edge(at);
      if (!edges.reads(edge)) {
        graph.skip(node, node(edges.to(edge), q), -edges.label(edge));
      }
    }
  }

  private void skipRight(int node, Edges edges, Adjacency out, int p, int q) {
    for (int at = out.first(q); at < out.first(q + 1); at++) {
      int edge = out.edge(at);
      if (!edges.reads(edge)) {
        graph.skip(node, node(p, edges.to(edge)), -edges.label(edge));
      }
    }
  }

  private void readBoth(
      int node, Edges left, int leftEdge, Edges right, Adjacency rightOut, int q) {
    Cube asked = conditions.value(left.label(leftEdge));
    for (int at = rightOut.first(q); at < rightOut.first(q + 1); at++) {
      int edge = rightOut.edge(at);
      if (right.reads(edge)) {
        asked
            .and(conditions.value(right.label(edge)))
            .ifPresent(
                both ->
                    graph.read(
                        node,
                        node(left.to(leftEdge), right.to(edge)),
                        conditions.number(both),
                        tag(left.tag(leftEdge), right.tag(edge))));
      }
    }
  }

  private int tag(int left, int right) {
    return tags.number(Cube.union(tags.value(left), tags.value(right)));
  }
}
