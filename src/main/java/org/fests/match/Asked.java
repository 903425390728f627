package org.fests.match;

/** What is asked of a formula's truth, which may be true, false or unknown. */
enum Asked {
  TRUE,
  FALSE,
  /** False or unknown. */
  NOT_TRUE,
  /** True or unknown. */
  NOT_FALSE;

  /** Returns what is asked of a formula where this is asked of its negation. */
  Asked ofNegated() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case NOT_TRUE -> NOT_FALSE;
      case NOT_FALSE -> NOT_TRUE;
    };
  }

  /** Returns whether true answers, so that a conjunction does only if all its parts do. */
  boolean isOfTrue() {
    return this == TRUE || this == NOT_FALSE;
  }
}
