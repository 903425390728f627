package org.fests.automaton;

import static org.fests.automaton.Fragment.ENTRY;
import static org.fests.automaton.Fragment.EXIT;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** Drops the nodes that no path from the entry to the exit passes and numbers the rest anew. */
final class Trimming {
  private Trimming() {}

  /** Returns the fragment with its nodes in breadth-first order after entry and exit. */
  static Fragment of(Fragment fragment) {
    Edges edges = fragment.edges();
    int[] reached = search(fragment.outgoing(), edges::to, fragment.nodes(), ENTRY);
    int[] useful =
        search(Adjacency.incoming(fragment.nodes(), edges), edges::from, fragment.nodes(), EXIT);
    BitSet kept = new BitSet();
    Arrays.stream(useful).forEach(kept::set);
    int[] number = new int[fragment.nodes()];
    Arrays.fill(number, -1);
    number[ENTRY] = ENTRY;
    number[EXIT] = EXIT;
    int nodes = 2;
    for (int node : reached) {
      if (number[node] < 0 && kept.get(node)) {
        number[node] = nodes++;
      }
    }
    return new Fragment(nodes, renumbered(edges, number));
  }

  private static Edges renumbered(Edges edges, int[] number) {
    Edges kept = new Edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      int from = number[edges.from(edge)];
      int to = number[edges.to(edge)];
      if (from >= 0 && to >= 0) {
        kept.add(from, to, edges.label(edge), edges.tag(edge));
      }
    }
    return kept;
  }

  /** Returns the nodes that can be reached, breadth first. */
  private static int[] search(Adjacency adjacency, IntUnaryOperator end, int nodes, int root) {
    int[] queue = new int[nodes];
    BitSet seen = new BitSet(nodes);
    int size = 1;
    queue[0] = root;
    seen.set(root);
    for (int head = 0; head < size; head++) {
      int node = queue[head];
      for (int at = adjacency.first(node); at < adjacency.first(node + 1); at++) {
        int next = end.applyAsInt(adjacency.edge(at));
        if (!seen.get(next)) {
          seen.set(next);
          queue[size++] = next;
        }
      }
    }
    return Arrays.copyOf(queue, size);
  }
}
