package org.fests.proof;

import java.util.Locale;

/** What a formula is of one sample of a frame: Kleene's three values. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** Returns {@code false}, {@code unknown} or {@code true}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /** Returns the lesser of the two, false before unknown before true. */
  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns the greater of the two. */
  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
