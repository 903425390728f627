package org.fests.automaton;

/** One step of a subset automaton. */
@FunctionalInterface
interface Step {
  /**
   * Computes the set after one letter. O(states + edges).
   *
   * @param result a cleared set to write to
   */
  void take(long[] set, int letterClass, long[] result);
}
