package org.fests.automaton;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * For each position of a stretch of the stream the state of a backward automaton. Where the
 * automaton's cache overflows on the way, a new segment begins. Only the states of one segment are
 * valid at a time, after the run those of the first; the reader, who goes forward, calls {@link
 * #load} for the next, whose states are computed again from the set kept for its end. So no
 * position is computed more than twice, and the memory is one int a position and one set an
 * overflow.
 */
final class BackwardRun {
  /** The last position of a segment and the set of states there. */
  private record Checkpoint(int position, long[] set) {}

  private final LazyDfa dfa;
  private final int[] letters;
  private final int[] classOf;
  private final int first;
  private final int[] states;
  private final Deque<Checkpoint> later = new ArrayDeque<>();
  private int validEnd;
  private long steps;

  /** Runs from position {@code last}, where the set holds, down to position {@code first}. */
  BackwardRun(LazyDfa dfa, int[] letters, int[] classOf, int first, int last, long[] set) {
    this.dfa = dfa;
    this.letters = letters;
    this.classOf = classOf;
    this.first = first;
    states = new int[last - first + 1];
    later.push(new Checkpoint(last, set));
    int at = last;
    while (at >= first) {
      Checkpoint segment = later.element();
      at = descend(segment, first);
      if (at >= first) {
        later.push(new Checkpoint(at, dfa.set(states[at - first])));
      }
    }
    validEnd = later.pop().position() + 1;
  }

  /**
   * Computes the states below the checkpoint, down to {@code lowest} or to where the cache is
   * flushed; returns the position of the flush, else {@code lowest - 1}.
   */
  private int descend(Checkpoint segment, int lowest) {
    int position = segment.position();
    states[position - first] = dfa.state(segment.set());
    long flushes = dfa.flushes();
    while (position > lowest && dfa.flushes() == flushes) {
      position = descendKnown(position, lowest);
      if (position > lowest) {
        int next = dfa.extend(states[position - first], classOf[letters[position - 1]]);
        position--;
        states[position - first] = next;
      }
    }
    steps += segment.position() - position;
    return dfa.flushes() == flushes ? lowest - 1 : position;
  }

  /** Goes down as far as the next state is known; returns the position reached. */
  private int descendKnown(int from, int lowest) {
    int[] table = dfa.table();
    int state = states[from - first];
    int position = from;
    while (position > lowest) {
      int next = table[state + classOf[letters[position - 1]]];
      if (next == LazyDfa.UNKNOWN) {
        return position;
      }
      state = next;
      position--;
      states[position - first] = state;
    }
    return position;
  }

  /** Makes the states from the position {@link #validEnd} on valid, those before it invalid. */
  void load() {
    Checkpoint segment = later.pop();
    dfa.flush();
    descend(segment, validEnd);
    validEnd = segment.position() + 1;
  }

  /** Returns the position where the valid states end (exclusive). */
  int validEnd() {
    return validEnd;
  }

  /** Returns the states; position {@code first} is at index 0. */
  int[] states() {
    return states;
  }

  /** Returns how many letters were read. */
  long steps() {
    return steps;
  }
}
