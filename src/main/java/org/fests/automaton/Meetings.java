package org.fests.automaton;

import java.util.Arrays;

/**
 * Whether a forward and a backward state share a reader, remembered for each pair while the table
 * of pairs is small, and only until one of the two caches is flushed.
 */
final class Meetings {
  private static final int MOST_PAIRS = 1 << 22;
  private static final byte YES = 1;
  private static final byte NO = 2;

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

  boolean meet(int forwardState, int backwardState) {
    int row = forwardState >> forward.shift();
    int column = backwardState >> backward.shift();
    if (forward.flushes() != forwardFlushes || backward.flushes() != backwardFlushes) {
      forget();
    }
    long pair = ((long) row << columnShift) + column;
    if (column >>> columnShift != 0 || pair >= known.length) {
      return computed(row, column);
    }
    byte answer = known[(int) pair];
    return answer == 0 ? remembered((int) pair, row, column) : answer == YES;
  }

  private boolean remembered(int pair, int row, int column) {
    boolean meet = StateSets.meet(forward.sets(), row, backward.sets(), column);
    known[pair] = meet ? YES : NO;
    return meet;
  }

  private boolean computed(int row, int column) {
    long rows = Math.max(16, 2L * forward.sets().size());
    int shift = 32 - Integer.numberOfLeadingZeros(2 * backward.sets().size());
    if (rows << shift <= MOST_PAIRS) {
      columnShift = shift;
      known = new byte[(int) rows << shift];
    }
    return StateSets.meet(forward.sets(), row, backward.sets(), column);
  }

  private void forget() {
    Arrays.fill(known, (byte) 0);
    forwardFlushes = forward.flushes();
    backwardFlushes = backward.flushes();
  }
}
