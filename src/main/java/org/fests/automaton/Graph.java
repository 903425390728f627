package org.fests.automaton;

/** Puts a fragment together from parts, within a budget. */
final class Graph {
  static final int NO_TAG = 0;

  private final Budget budget;
  private final Edges edges = new Edges();
  private int nodes = 2;

  Graph(Budget budget) {
    this.budget = budget;
  }

  int newNode() {
    budget.checkStates(nodes + 1L);
    return nodes++;
  }

  void read(int from, int to, int condition, int tag) {
    edges.add(from, to, condition, tag);
    budget.checkEdges(edges.size());
  }

  /** Adds an edge that reads no letter, open in the contexts of the mask. */
  void skip(int from, int to, int contexts) {
    if (from != to && contexts != 0) {
      edges.add(from, to, -contexts, NO_TAG);
      budget.checkEdges(edges.size());
    }
  }

  /** Adds an edge that takes an interval of the span at once. */
  void span(int from, int to, int span) {
    edges.add(from, to, Edges.spanLabel(span), NO_TAG);
    budget.checkEdges(edges.size());
  }

  /** Copies the part between two nodes, which take the place of its entry and its exit. */
  void paste(Fragment part, int from, int to) {
    budget.checkStates((long) nodes + part.nodes() - 2);
    int shift = nodes - 2;
    nodes += part.nodes() - 2;
    Edges source = part.edges();
    for (int edge = 0; edge < source.size(); edge++) {
      int head = place(source.from(edge), from, to, shift);
      int tail = place(source.to(edge), from, to, shift);
      if (source.reads(edge)) {
        read(head, tail, source.label(edge), source.tag(edge));
      } else if (source.spans(edge)) {
        span(head, tail, source.span(edge));
      } else {
        skip(head, tail, -source.label(edge));
      }
    }
  }

  private static int place(int node, int from, int to, int shift) {
    return node == Fragment.ENTRY ? from : node == Fragment.EXIT ? to : node + shift;
  }

  Fragment fragment() {
    return new Fragment(nodes, edges);
  }
}
