package org.fests.automaton;

import java.util.Arrays;

/** The nodes still to be followed in one search; each is followed once. Reused without clearing. */
final class Visits {
  private final int[] seen;
  private final int[] open;
  private int round;
  private int size;

  Visits(int nodes) {
    seen = new int[nodes];
    open = new int[nodes];
  }

  /** Starts a new search. */
  void begin() {
    if (++round == Integer.MAX_VALUE) {
      Arrays.fill(seen, 0);
      round = 1;
    }
    size = 0;
  }

  void push(int node) {
    if (seen[node] != round) {
      seen[node] = round;
      open[size++] = node;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  int pop() {
    return open[--size];
  }
}
