package org.fests.automaton;

/**
 * What a pass looks at.
 *
 * @param letters with times
 * @param maxNanos how long its intervals may last; longer ones are of no use
 * @param pairLimit the most pairs of positions that may be looked at where that has no bound
 */
record Bounds(Letters letters, long maxNanos, int pairLimit) {
  /** Returns the bounds of a part whose intervals may last so long at most. */
  Bounds within(long nanos) {
    return new Bounds(letters, Math.min(nanos, maxNanos), pairLimit);
  }

  /** Returns the window in which ends are told apart. */
  Window window() {
    long positions = letters.size() + 1L;
    if (maxNanos == NfaBuilder.FOREVER && positions * positions > pairLimit) {
      throw new PairLimitException(positions * positions, pairLimit);
    }
    return Window.lasting(letters.times(), maxNanos);
  }
}
