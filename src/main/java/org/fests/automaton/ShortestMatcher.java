package org.fests.automaton;

/**
 * Finds for each start the shortest match, leftmost first, non-overlapping, never empty. O(frames x
 * states), as {@link LongestMatcher}.
 */
public final class ShortestMatcher implements Matcher {
  private final Engine engine;
  private long steps;

  /**
   * @param cacheLimit the most states kept in each of the two caches, at least 2
   */
  public ShortestMatcher(Nfa nfa, int cacheLimit) {
    engine = new Engine(nfa, cacheLimit);
  }

  @Override
  public Intervals matches(Letters letters) {
    Scan scan = new Scan(engine, letters);
    Intervals found = new Intervals();
    int start = scan.nextStart(0);
    while (start < letters.size()) {
      int end = endFrom(start, scan);
      found.add(start, end);
      steps += end - start;
      start = scan.nextStart(end);
    }
    steps += scan.steps();
    return found;
  }

  private int endFrom(int start, Scan scan) {
    int state = scan.initial(start);
    int position = start;
    do {
      state = scan.next(state, position);
      position++;
    } while (!scan.accepts(state, position));
    return position;
  }

  /** Returns how many letters were read so far, forward and backward, over all streams. */
  public long steps() {
    return steps;
  }
}
