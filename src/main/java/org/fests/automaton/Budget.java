package org.fests.automaton;

/**
 * What one automaton may cost.
 *
 * @param states the most states, at least 2
 */
record Budget(int states) {
  private static final int EDGES_PER_STATE = 32;

  Budget {
    if (states < 2) {
      throw new IllegalArgumentException("Invalid state limit: " + states);
    }
  }

  void checkStates(long needed) {
    if (needed > states) {
      throw new StateLimitException(needed, states);
    }
  }

  /** Counts 32 edges as one state, so that dense automata are bounded too. */
  void checkEdges(long needed) {
    checkStates(needed / EDGES_PER_STATE);
  }
}
