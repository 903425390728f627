package org.fests.automaton;

/**
 * The frames {@code start} to {@code end - 1} of a stream, counted by position from 0.
 *
 * @param start at least 0
 * @param end exclusive, at least {@code start}
 */
public record Interval(int start, int end) {
  public Interval {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Invalid interval: [%d, %d)".formatted(start, end));
    }
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
