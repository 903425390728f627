package org.fests.automaton;

/** One stream under a pattern's automata: where matches can start, and how they go on. */
final class Scan {
  private final Engine engine;
  private final int[] letters;
  private final int[] classOf;
  private final BackwardRun run;
  private final int[] states;

  Scan(Engine engine, Letters letters) {
    this.engine = engine;
    this.letters = letters.frames();
    classOf = engine.classify(letters);
    run = engine.backwardRun(letters, classOf);
    states = run.states();
  }

  int frames() {
    return letters.length;
  }

  /** Returns how many letters the backward pass read so far. */
  long steps() {
    return run.steps();
  }

  /**
   * Returns the first position from the given one on where a match starts, else {@link #frames}.
   */
  int nextStart(int from) {
    int position = from;
    while (position < letters.length) {
      int initial = engine.initial(position);
      int stop = position == 0 ? 1 : Math.min(letters.length, run.validEnd());
      for (; position < stop; position++) {
        if (engine.meetings().meet(initial, states[position])) {
          return position;
        }
      }
      load(position);
    }
    return letters.length;
  }

  /** Returns whether a match starts at the position. */
  boolean starts(int position) {
    return continues(engine.initial(position), position);
  }

  /** Returns the state after the frame at the position. */
  int next(int state, int position) {
    int next = engine.forward().next(state, classOf[letters[position]]);
    load(position + 1);
    return next;
  }

  /** Returns whether a match can still be completed from the state by later frames. */
  boolean continues(int state, int position) {
    return engine.meetings().meet(state, states[position]);
  }

  /** Returns whether a match may end in the state before the frame at the position. */
  boolean accepts(int state, int position) {
    return engine.accepts(state, position == letters.length ? Context.AT_END : Context.INSIDE);
  }

  private void load(int position) {
    if (position == run.validEnd()) {
      run.load();
    }
  }
}
