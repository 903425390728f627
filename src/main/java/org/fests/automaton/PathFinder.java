package org.fests.automaton;

/**
 * Finds for a match one way through the pattern: of two alternatives the first that can be
 * completed, of a repetition as many rounds as can be. For one thread at a time.
 */
public interface PathFinder {
  /** Returns the way through an interval that the pattern matches; at least one frame. */
  Path path(Letters letters, Interval match);

  /**
   * Returns the finder for an automaton; that of a timed one needs letters with times.
   *
   * @param cacheLimit the most determinised states kept in a cache, at least 2
   * @param pairLimit the most pairs of positions looked at where durations have no bound
   */
  static PathFinder of(Nfa nfa, int cacheLimit, int pairLimit) {
    return nfa.timed()
        ? new TimedPathFinder(nfa, cacheLimit, pairLimit)
        : new UntimedPathFinder(nfa, cacheLimit);
  }
}
