package org.fests.automaton;

/**
 * Finds the matches that lie inside no other match, never empty. O(frames x states).
 *
 * <p>A maximal match is the longest that ends at its end; and one of these is maximal unless a
 * later one starts no later.
 */
public final class MaximalMatcher implements Matcher {
  private final Matcher ending;

  public MaximalMatcher(Nfa nfa) {
    this(new EndingMatcher(nfa));
  }

  /**
   * @param ending finds for each end the longest match
   */
  MaximalMatcher(Matcher ending) {
    this.ending = ending;
  }

  @Override
  public Intervals matches(Letters letters) {
    Intervals candidates = ending.matches(letters);
    Intervals found = new Intervals();
    int earliest = Integer.MAX_VALUE;
    for (int index = candidates.size() - 1; index >= 0; index--) {
      if (candidates.start(index) < earliest) {
        earliest = candidates.start(index);
        found.add(earliest, candidates.end(index));
      }
    }
    found.reverse();
    return found;
  }
}
