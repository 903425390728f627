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
  private final long[] insideSet;
  private final long[] atStartSet;
  private int inside;
  private long insideFlushes = -1;

  Engine(Nfa nfa, int cacheLimit) {
    sets = new StateSets(nfa);
    classes = new LetterClasses(nfa);
    ForwardStep forwardStep = new ForwardStep(nfa, classes);
    insideSet = forwardStep.initial(Context.INSIDE);
    atStartSet = forwardStep.initial(Context.AT_START);
    backwardStep = BackwardStep.free(nfa, classes);
    forward = new LazyDfa(forwardStep, sets.words(), cacheLimit);
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

  /** Returns the forward state before the first frame of an interval. */
  int initial(int start) {
    if (start == 0) {
      return forward.state(atStartSet);
    }
    if (insideFlushes != forward.flushes()) {
      inside = forward.state(insideSet);
      insideFlushes = forward.flushes();
    }
    return inside;
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
