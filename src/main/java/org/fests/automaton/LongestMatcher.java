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

  @Override
  public Intervals matches(Letters letters) {
    int[] classOf = engine.classify(letters);
    BackwardRun run = engine.backwardRun(letters, classOf);
    Intervals found = new Intervals();
    int start = nextStart(run, 0, letters.size());
    while (start < letters.size()) {
      int end = longestFrom(start, letters.frames(), classOf, run);
      found.add(start, end);
      steps += end - start;
      start = nextStart(run, end, letters.size());
    }
    steps += run.steps();
    return found;
  }

  /** Returns how many letters were read so far, forward and backward, over all streams. */
  public long steps() {
    return steps;
  }

  private int nextStart(BackwardRun run, int from, int frames) {
    int[] states = run.states();
    int position = from;
    while (position < frames) {
      int initial = engine.initial(position);
      int stop = position == 0 ? 1 : Math.min(frames, run.validEnd());
      for (; position < stop; position++) {
        if (engine.meetings().meet(initial, states[position])) {
          return position;
        }
      }
      if (position == run.validEnd()) {
        run.load();
      }
    }
    return frames;
  }

  private int longestFrom(int start, int[] letters, int[] classOf, BackwardRun run) {
    LazyDfa forward = engine.forward();
    int[] states = run.states();
    int state = engine.initial(start);
    int position = start;
    do {
      state = forward.next(state, classOf[letters[position]]);
      position++;
      if (position == run.validEnd()) {
        run.load();
      }
    } while (engine.meetings().meet(state, states[position]));
    return position;
  }
}
