package org.fests.automaton;

/**
 * Whether something touches the ends of the stream: a position (which decides where {@code ^} and
 * {@code $} hold) or an interval.
 */
public enum Context {
  /** Touches neither end. */
  INSIDE(1),
  /** Touches the start only. */
  AT_START(2),
  /** Touches the end only. */
  AT_END(4),
  /** Touches both: a position of the empty stream, the interval of the whole stream. */
  BOTH(8);

  static final int ANYWHERE = 15;

  private final int bit;

  Context(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }
}
