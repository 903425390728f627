package org.fests.automaton;

/**
 * Finds every match once, never empty. Runs that are in the same set of states go on as one group,
 * and only while a match is still ahead of them: O(frames x groups + matches), where the groups at
 * one frame are at most as many as the subset automaton has states.
 */
public final class AllMatcher implements Matcher {
  private final Engine engine;

  /**
   * @param cacheLimit the most states kept in each of the two caches, at least 2
   */
  public AllMatcher(Nfa nfa, int cacheLimit) {
    engine = new Engine(nfa, cacheLimit);
  }

  @Override
  public Intervals matches(Letters letters) {
    Scan scan = new Scan(engine, letters);
    RunGroups groups = new RunGroups(engine, letters.size());
    Intervals found = new Intervals();
    int position = scan.nextStart(0);
    while (position < letters.size()) {
      groups.reserve();
      if (scan.starts(position)) {
        groups.start(scan, position);
      }
      groups.read(scan, position, found);
      position++;
      if (groups.isEmpty()) {
        position = scan.nextStart(position);
      }
    }
    return found.byStart(letters.size());
  }
}
