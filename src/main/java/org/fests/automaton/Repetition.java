package org.fests.automaton;

import static org.fests.automaton.Fragment.ENTRY;
import static org.fests.automaton.Fragment.EXIT;

/** Repeats a part by copying it. */
record Repetition(Budget budget, Fragment part, int min, int max) {
  Repetition {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("Invalid repeat bounds: %d to %d".formatted(min, max));
    }
  }

  Fragment fragment() {
    if (min == 1 && max == 1) {
      return part;
    }
    int copies = unbounded() ? Math.max(min, 1) : max;
    budget.checkStates(copies * (part.nodes() - 1L) + 1);
    budget.checkEdges((long) copies * part.edges().size());
    Graph graph = new Graph(budget);
    if (!unbounded()) {
      bounded(graph);
    } else if (min == 0) {
      star(graph);
    } else {
      atLeast(graph);
    }
    return graph.fragment();
  }

  private boolean unbounded() {
    return max == NfaBuilder.UNBOUNDED;
  }

  private void star(Graph graph) {
    int loop = graph.newNode();
    graph.skip(ENTRY, loop, Context.ANYWHERE);
    graph.paste(part, loop, loop);
    graph.skip(loop, EXIT, Context.ANYWHERE);
  }

  /** Copies the part {@code min} times, the last of them in a loop. */
  private void atLeast(Graph graph) {
    int from = graph.newNode();
    graph.skip(ENTRY, from, Context.ANYWHERE);
    for (int copy = 1; copy < min; copy++) {
      int to = graph.newNode();
      graph.paste(part, from, to);
      from = to;
    }
    int again = graph.newNode();
    graph.paste(part, from, again);
    graph.skip(again, from, Context.ANYWHERE);
    graph.skip(again, EXIT, Context.ANYWHERE);
  }

  /** Copies the part {@code max} times, with a way out before each copy that may be left away. */
  private void bounded(Graph graph) {
    int from = ENTRY;
    for (int copy = 0; copy < max; copy++) {
      int to = copy + 1 == max ? EXIT : graph.newNode();
      graph.paste(part, from, to);
      if (copy >= min) {
        graph.skip(from, EXIT, Context.ANYWHERE);
      }
      from = to;
    }
    if (max == 0) {
      graph.skip(ENTRY, EXIT, Context.ANYWHERE);
    }
  }
}
