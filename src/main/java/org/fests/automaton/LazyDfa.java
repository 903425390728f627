package org.fests.automaton;

import java.util.Arrays;

/**
 * A deterministic automaton over sets of states, built as far as the letters need it. When its
 * cache is full it is flushed, never refused: a pattern whose determinisation explodes then costs
 * O(states) a letter and no more memory.
 *
 * <p>A state is the offset of its row in {@link #table}; offset plus letter class is the cell of
 * the next state, {@link #UNKNOWN} if {@link #extend} must compute it. A flush makes all states
 * invalid but the one that {@code extend} returns.
 */
final class LazyDfa {
  static final int UNKNOWN = -1;
  private static final int MOST_CELLS = 1 << 22;

  private final Step step;
  private final SetTable sets;
  private final int limit;
  private final long[][] pinned;
  private final long[] current;
  private final long[] result;
  private int[] table = new int[0];
  private int shift;
  private int room = 2;
  private long flushes;

  /**
   * @param limit the most states in the cache, at least 2
   * @param pinned sets that stay in the cache and keep their states
   */
  LazyDfa(Step step, int words, int limit, long[]... pinned) {
    if (limit < 2) {
      throw new IllegalArgumentException("Invalid DFA cache limit: " + limit);
    }
    this.step = step;
    this.limit = limit;
    sets = new SetTable(words);
    current = new long[words];
    result = new long[words];
    this.pinned = pinned;
    flush();
  }

  /** Returns the state of the k-th pinned set. */
  int pinned(int k) {
    return sets.find(pinned[k]) << shift;
  }

  /** Makes room for letter classes 0 to {@code count - 1}; flushes if the rows must grow. */
  void widen(int count) {
    int needed = 32 - Integer.numberOfLeadingZeros(Math.max(0, count - 1));
    if (needed > shift) {
      shift = needed;
      table = new int[0];
      flush();
    }
  }

  void flush() {
    sets.clear();
    Arrays.fill(table, UNKNOWN);
    for (long[] set : pinned) {
      add(set);
    }
    flushes++;
  }

  long flushes() {
    return flushes;
  }

  /** Returns the state of the set, flushing before it is added to a full cache. */
  int state(long[] set) {
    int known = sets.find(set);
    if (known >= 0) {
      return known << shift;
    }
    if (sets.size() >= capacity()) {
      flush();
    }
    return add(set);
  }

  private int add(long[] set) {
    int number = sets.number(set);
    if ((number + 1) << shift > table.length) {
      grow();
    }
    return number << shift;
  }

  private int capacity() {
    int cells = Math.max(1 << shift, sets.words());
    return pinned.length + Math.max(room, Math.min(limit, MOST_CELLS / cells));
  }

  /**
   * Makes sure that the next states fit without a flush. If they do not fit now, the cache is
   * flushed but for the given states, whose new numbers replace the old.
   *
   * @param count how many of the states are in use
   * @param more how many states will be added
   */
  void reserve(int[] states, int count, int more) {
    if (sets.size() + more <= capacity()) {
      return;
    }
    long[][] kept = new long[count][];
    Arrays.setAll(kept, k -> set(states[k]));
    flush();
    room = Math.max(room, count + more);
    for (int k = 0; k < count; k++) {
      states[k] = state(kept[k]);
    }
  }

  private void grow() {
    int old = table.length;
    table = Arrays.copyOf(table, Math.max(2 * old, 4 << shift));
    Arrays.fill(table, old, table.length, UNKNOWN);
  }

  int[] table() {
    return table;
  }

  /** Returns the state after a letter of the class. */
  int next(int state, int letterClass) {
    int next = table[state + letterClass];
    return next == UNKNOWN ? extend(state, letterClass) : next;
  }

  int extend(int state, int letterClass) {
    sets.copy(state >> shift, current);
    Arrays.fill(result, 0);
    step.take(current, letterClass, result);
    long before = flushes;
    int next = state(result);
    if (flushes == before) {
      table[state + letterClass] = next;
    }
    return next;
  }

  /** Returns a copy of the state's set. */
  long[] set(int state) {
    long[] copy = new long[sets.words()];
    sets.copy(state >> shift, copy);
    return copy;
  }

  /** Returns how many bits a state's offset is shifted to the left of its set's number. */
  int shift() {
    return shift;
  }

  SetTable sets() {
    return sets;
  }
}
