package org.fests.automaton;

/** The ends of a span's intervals from a position that moves back through the stream. */
interface Rows {
  /** Moves to the position before the one before; the first is where the looking begins. */
  void step(int position);

  /** Returns the last end from this position that is not after the given one; -1 if none. */
  int previous(int end);

  /** Returns how many frames the intervals have at most. */
  int frames();
}
