package org.fests.logic;

/** The truth of a formula in one sample, as SQL has it. */
public enum Truth {
  FALSE,
  /** For want of a track, an attribute or a finite number. */
  UNKNOWN,
  TRUE;

  /** Returns the truth that the hot loops write as that number. */
  static Truth of(int code) {
    return switch (code) {
      case Kleene.FALSE -> FALSE;
      case Kleene.UNKNOWN -> UNKNOWN;
      case Kleene.TRUE -> TRUE;
      default -> throw new IllegalArgumentException("Invalid truth: " + code);
    };
  }
}
