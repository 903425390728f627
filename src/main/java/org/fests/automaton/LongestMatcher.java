package org.fests.automaton;

/**
 * Finds the leftmost-longest matches, non-overlapping, never empty; scanning resumes at the end of
 * a match. O(frames x states) for every pattern.
 *
 * <p>A backward pass finds for each position the automaton states from which a later acceptance can
 * be reached. A forward pass starts where an initial state is one of these, and stops as soon as
 * none of its states is: that is the match's end, so each frame is read at most once forward and
 * twice backward. A restart at each offset, or running on until nothing is left, is quadratic for
 * {@code a*b} on a long run of a.
 */
public final class LongestMatcher implements Matcher {
  private final Engine engine;
  private long steps;

  /**
   * @param cacheLimit the most states kept in each of the two caches, at least 2; passing it costs
   *     time, never an error
   */
  public LongestMatcher(Nfa nfa, int cacheLimit) {
    engine = new Engine(nfa, cacheLimit);
  }

  /** Returns the matcher of this mode that suits the pattern best. */
  public static Matcher of(Nfa nfa, int cacheLimit) {
    return CascadeMatcher.of(nfa).orElseGet(() -> new LongestMatcher(nfa, cacheLimit));
  }

  @Override
  public Intervals matches(Letters letters) {
    Scan scan = new Scan(engine, letters);
    Intervals found = new Intervals();
    int start = scan.nextStart(0);
    while (start < letters.size()) {
      int end = scan.longestEnd(start);
      found.add(start, end);
      steps += end - start;
      start = scan.nextStart(end);
    }
    steps += scan.steps();
    return found;
  }

  /** Returns how many letters were read so far, forward and backward, over all streams. */
  public long steps() {
    return steps;
  }
}
