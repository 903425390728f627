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

  /** Returns the mask of contexts with start and end exchanged. */
  static int mirrored(int mask) {
    int kept = mask & (INSIDE.bit | BOTH.bit);
    return kept
        | ((mask & AT_START.bit) == 0 ? 0 : AT_END.bit)
        | ((mask & AT_END.bit) == 0 ? 0 : AT_START.bit);
  }

  /** Returns what a position between the frames of a stream touches. */
  static Context of(int position, int frames) {
    if (position == 0) {
      return frames == 0 ? BOTH : AT_START;
    }
    return position == frames ? AT_END : INSIDE;
  }
}
