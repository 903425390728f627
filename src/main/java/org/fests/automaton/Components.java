package org.fests.automaton;

import java.util.Arrays;

/**
 * The strongly connected components of a fragment's nodes, numbered so that edges lead from higher
 * numbers to lower ones (Tarjan 1972, without recursion). Only nodes that the entry reaches count.
 */
final class Components {
  private static final int NONE = -1;

  private final Edges edges;
  private final Adjacency outgoing;
  private final int[] component;
  private final int[] index;
  private final int[] low;
  private final int[] cursor;
  private final int[] path;
  private final int[] open;
  private int depth;
  private int opened;
  private int count;
  private int visited;

  Components(Fragment fragment) {
    int nodes = fragment.nodes();
    edges = fragment.edges();
    outgoing = fragment.outgoing();
    component = new int[nodes];
    index = new int[nodes];
    low = new int[nodes];
    cursor = new int[nodes];
    path = new int[nodes];
    open = new int[nodes];
    Arrays.fill(component, NONE);
    Arrays.fill(index, NONE);
    begin(Fragment.ENTRY);
    while (depth > 0) {
      advance(path[depth - 1]);
    }
  }

  int count() {
    return count;
  }

  /** Returns the node's component, -1 if the entry does not reach it. */
  int of(int node) {
    return component[node];
  }

  private void begin(int node) {
    index[node] = visited;
    low[node] = visited++;
    cursor[node] = outgoing.first(node);
    path[depth++] = node;
    open[opened++] = node;
  }

  private void advance(int node) {
    if (cursor[node] == outgoing.first(node + 1)) {
      finish(node);
      return;
    }
    int next = edges.to(outgoing.edge(cursor[node]++));
    if (index[next] == NONE) {
      begin(next);
    } else if (component[next] == NONE) {
      low[node] = Math.min(low[node], index[next]);
    }
  }

  private void finish(int node) {
    if (low[node] == index[node]) {
      int member;
      do {
        member = open[--opened];
        component[member] = count;
      } while (member != node);
      count++;
    }
    depth--;
    if (depth > 0) {
      int before = path[depth - 1];
      low[before] = Math.min(low[before], low[node]);
    }
  }
}
