package org.fests.automaton;

import java.util.Arrays;

/**
 * Whether a forward and a backward state share a reader, remembered for each pair while the table
 * of pairs is small, and only until one of the two caches is flushed.
 *
 * <p>Inner loops read {@link #known} themselves, at {@link #pair}, and ask {@link #meet} where it
 * does not say. They must ask for the table anew after either automaton was extended.
 */
final class Meetings {
  static final byte YES = 1;
  static final byte NO = 2;
  private static final int MOST_PAIRS = 1 << 22;

  private final LazyDfa forward;
  private final LazyDfa backward;
  private byte[] known = new byte[0];
  private int columnShift;
  private long forwardFlushes = -1;
  private long backwardFlushes = -1;

  Meetings(LazyDfa forward, LazyDfa backward) {
    this.forward = forward;
    this.backward = backward;
  }

  /** Returns the table of pairs, with room for all pairs of present states if they are not many. */
  byte[] known() {
    if (forward.flushes() != forwardFlushes || backward.flushes() != backwardFlushes) {
      Arrays.fill(known, (byte) 0);
      forwardFlushes = forward.flushes();
      backwardFlushes = backward.flushes();
    }
    int rows = forward.sets().size();
    int columns = backward.sets().size();
    if (columns > 1 << columnShift || (long) rows << columnShift > known.length) {
      resize(rows, columns);
    }
    return known;
  }

  private void resize(int rows, int columns) {
    int shift = 32 - Integer.numberOfLeadingZeros(columns);
    long size = (2L * rows) << shift;
    if (size <= MOST_PAIRS) {
      columnShift = shift;
      known = new byte[(int) size];
    } else if (columns > 1 << columnShift) {
      known = new byte[0];
    }
  }

  int columnShift() {
    return columnShift;
  }

  /** Returns the index of a pair of set numbers in the table; it may lie behind the table's end. */
  static long pair(int row, int column, int columnShift) {
    return ((long) row << columnShift) + column;
  }

  boolean meet(int forwardState, int backwardState) {
    int row = forwardState >> forward.shift();
    int column = backwardState >> backward.shift();
    byte[] table = known();
    long pair = pair(row, column, columnShift);
    if (pair < table.length && table[(int) pair] != 0) {
      return table[(int) pair] == YES;
    }
    boolean meet = StateSets.meet(forward.sets(), row, backward.sets(), column);
    if (pair < table.length) {
      table[(int) pair] = meet ? YES : NO;
    }
    return meet;
  }
}
