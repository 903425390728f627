package org.fests.automaton;

/**
 * One stream under a pattern's automata: where matches can start, and how they go on. The two inner
 * loops run on what the tables know; whatever they do not know is one slow step, then they go on.
 */
final class Scan {
  private final Engine engine;
  private final int[] letters;
  private final int[] classOf;
  private final BackwardRun run;
  private final int[] states;
  private final int shift;
  private final int inside;
  private final int atStart;

  // What the inner loops read; taken anew after each slow step.
  private int[] table;
  private byte[] known;
  private int columnShift;

  Scan(Engine engine, Letters letters) {
    this.engine = engine;
    this.letters = letters.frames();
    classOf = engine.classify(letters);
    run = engine.backwardRun(letters, classOf);
    states = run.states();
    shift = engine.forward().shift();
    inside = engine.initial(Context.INSIDE);
    atStart = engine.initial(Context.AT_START);
    refresh();
  }

  private void refresh() {
    table = engine.forward().table();
    known = engine.meetings().known();
    columnShift = engine.meetings().columnShift();
  }

  /** Returns how many letters the backward pass read so far. */
  long steps() {
    return run.steps();
  }

  /** Returns the first position from the given one on where a match starts, else the last one. */
  int nextStart(int from) {
    int position = from;
    while (true) {
      position = position == 0 ? 0 : skipNoStarts(position);
      if (position == letters.length || starts(position)) {
        return position;
      }
      position++;
    }
  }

  /** Returns the first position from the given one on that is not known to start no match. */
  private int skipNoStarts(int from) {
    int position = from;
    while (position < letters.length) {
      load(position);
      long base = Meetings.pair(inside >> shift, 0, columnShift);
      int end = Math.min(run.validEnd(), letters.length);
      for (; position < end; position++) {
        long pair = base + (states[position] >> shift);
        if (pair >= known.length || known[(int) pair] != Meetings.NO) {
          return position;
        }
      }
    }
    return position;
  }

  /** Returns whether a match starts at the position. */
  boolean starts(int position) {
    if (position > 0) {
      long pair = Meetings.pair(inside >> shift, states[position] >> shift, columnShift);
      if (pair < known.length && known[(int) pair] != 0) {
        return known[(int) pair] == Meetings.YES;
      }
    }
    return continues(initial(position), position);
  }

  /** Returns the state before the first frame of an interval that starts at the position. */
  int initial(int position) {
    return position == 0 ? atStart : inside;
  }

  /** Returns the end of the longest match from a start. */
  int longestEnd(int start) {
    int state = initial(start);
    int position = start;
    while (true) {
      int last = run.validEnd() - 1;
      while (position < last) {
        int next = table[state + classOf[letters[position]]];
        if (next == LazyDfa.UNKNOWN) {
          break;
        }
        long pair = Meetings.pair(next >> shift, states[position + 1] >> shift, columnShift);
        byte verdict = pair < known.length ? known[(int) pair] : 0;
        if (verdict == Meetings.NO) {
          return position + 1;
        } else if (verdict == 0) {
          break;
        }
        state = next;
        position++;
      }
      state = next(state, position);
      position++;
      if (!continues(state, position)) {
        return position;
      }
    }
  }

  /** Returns the state after the frame at the position. */
  int next(int state, int position) {
    int next = engine.forward().next(state, classOf[letters[position]]);
    load(position + 1);
    return next;
  }

  /** Returns whether a match can still be completed from the state by later frames. */
  boolean continues(int state, int position) {
    boolean meet = engine.meetings().meet(state, states[position]);
    refresh();
    return meet;
  }

  /** Returns whether a match may end in the state before the frame at the position. */
  boolean accepts(int state, int position) {
    return engine.accepts(state, position == letters.length ? Context.AT_END : Context.INSIDE);
  }

  private void load(int position) {
    if (position == run.validEnd()) {
      run.load();
      refresh();
    }
  }
}
