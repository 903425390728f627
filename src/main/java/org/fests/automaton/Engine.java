package org.fests.automaton;

/** The lazily built automata of one pattern, kept from one stream to the next. */
final class Engine {
  private static final int MOST_CLASSES = 1 << 12;

  private final StateSets sets;
  private final LetterClasses classes;
  private final BackwardStep backwardStep;
  private final LazyDfa forward;
  private final LazyDfa backward;
  private final Meetings meetings;

  Engine(Nfa nfa, int cacheLimit) {
    sets = new StateSets(nfa);
    classes = new LetterClasses(nfa);
    ForwardStep forwardStep = new ForwardStep(nfa, classes);
    backwardStep = BackwardStep.free(nfa, classes);
    forward =
        new LazyDfa(
            forwardStep,
            sets.words(),
            cacheLimit,
            forwardStep.initial(Context.INSIDE),
            forwardStep.initial(Context.AT_START));
    backward = new LazyDfa(backwardStep, sets.words(), cacheLimit);
    meetings = new Meetings(forward, backward);
  }

  /** Returns for each letter of the stream its class, with room for all of them in the tables. */
  int[] classify(Letters letters) {
    if (classes.size() > MOST_CLASSES) {
      classes.clear();
      forward.flush();
      backward.flush();
    }
    int[] classOf = classes.classify(letters.alphabet());
    forward.widen(classes.size());
    backward.widen(classes.size());
    return classOf;
  }

  /** Returns for each position the states from which a match that ends later can be completed. */
  BackwardRun backwardRun(Letters letters, int[] classOf) {
    long[] end = backwardStep.initial(Context.AT_END);
    return new BackwardRun(backward, letters.frames(), classOf, 0, letters.size(), end);
  }

  /**
   * Returns the forward state before the first frame of an interval; a flush does not change it.
   *
   * @param context of the position: {@code INSIDE} or {@code AT_START}
   */
  int initial(Context context) {
    return forward.pinned(context == Context.AT_START ? 1 : 0);
  }

  LazyDfa forward() {
    return forward;
  }

  /** Returns whether an interval may end in the state at a position in the context. */
  boolean accepts(int state, Context context) {
    int mark = context == Context.AT_END ? sets.acceptsAtEnd() : sets.acceptsInside();
    int word = (state >> forward.shift()) * sets.words() + (mark >>> 6);
    return (forward.sets().data()[word] >>> mark & 1) != 0;
  }

  Meetings meetings() {
    return meetings;
  }
}
