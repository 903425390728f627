package org.fests.tuple;

import java.io.Serializable;

/**
 * The frames that one tuple shows.
 *
 * @param start position of the first in the stream, from 0
 * @param end position after the last
 * @param rank among the windows without a match of one query, over all streams: the lowest are kept
 *     first; windows with a match have {@link #WITH_MATCH}
 */
public record Window(int start, int end, long rank) implements Serializable {
  /** The rank of a window that was laid around a match: it is kept whatever the balance. */
  public static final long WITH_MATCH = -1;

  public Window {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Invalid window: %d..%d".formatted(start, end));
    }
  }

  public int frames() {
    return end - start;
  }

  public boolean aroundMatch() {
    return rank == WITH_MATCH;
  }

  boolean holds(int from, int to) {
    return start <= from && to <= end;
  }

  boolean meets(int from, int to) {
    return start < to && from < end;
  }
}
