package org.fests.text;

/**
 * A half-open range of characters in a source text.
 *
 * @param start offset of the first character, from 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Invalid span: %d..%d".formatted(start, end));
    }
  }

  /** Returns the smallest span that holds this one and the other. */
  public Span through(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
