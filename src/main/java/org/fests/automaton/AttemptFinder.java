package org.fests.automaton;

import java.util.TreeSet;

/**
 * Finds on a stream without a match the attempt that takes the most frames, of equal ones the
 * earliest. O(frames x states). For one thread at a time.
 */
public final class AttemptFinder {
  private final Nfa nfa;
  private final LetterClasses classes;
  private final StateSets sets;
  private final ForwardStep forward;
  private final UntimedPathFinder paths;

  /**
   * @param nfa untimed
   * @param cacheLimit the most states kept in the cache, at least 2
   */
  public AttemptFinder(Nfa nfa, int cacheLimit) {
    nfa.checkUntimed();
    this.nfa = nfa;
    classes = new LetterClasses(nfa);
    sets = new StateSets(nfa);
    forward = new ForwardStep(nfa, classes);
    paths = new UntimedPathFinder(nfa, cacheLimit);
  }

  /** Returns how many frames the furthest attempt takes. */
  public Interval furthest(Letters letters) {
    classes.clear();
    int[] classOf = classes.classify(letters.alphabet());
    EarliestStarts runs = new EarliestStarts(nfa, classes);
    Interval furthest = new Interval(0, 0);
    for (int position = 0; position < letters.size(); position++) {
      runs.open(position);
      // a run that waits for the stream's end could go on, too, if this were it
      int start = runs.read(classOf[letters.frames()[position]], Context.AT_END);
      start = Math.min(start, runs.earliest());
      if (position + 1 - start > furthest.end() - furthest.start()) {
        furthest = new Interval(start, position + 1);
      }
    }
    return furthest;
  }

  /** Returns an attempt in whole. */
  public Run attempt(Letters letters, Interval interval) {
    long[] front = front(letters, interval);
    TreeSet<Integer> waiting = new TreeSet<>();
    for (int r = sets.nextReader(front, 0); r < sets.readers(); r = sets.nextReader(front, r + 1)) {
      int node = nfa.readerNode(r);
      for (int at = nfa.outgoing().first(node); at < nfa.outgoing().first(node + 1); at++) {
        int edge = nfa.outgoing().edge(at);
        if (nfa.edges().reads(edge)) {
          waiting.addAll(nfa.leaves(edge));
        }
      }
    }
    return new Run(interval, paths.path(letters, interval, front), waiting.stream().toList());
  }

  /** Returns the readers in which the attempt may be when it has taken its frames. */
  private long[] front(Letters letters, Interval interval) {
    classes.clear();
    int[] classOf = classes.classify(letters.alphabet());
    long[] set = forward.initial(interval.start() == 0 ? Context.AT_START : Context.INSIDE);
    for (int position = interval.start(); position < interval.end(); position++) {
      long[] next = sets.empty();
      forward.take(set, classOf[letters.frames()[position]], next);
      set = next;
    }
    return set;
  }
}
