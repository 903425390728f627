package org.fests.spre;

/** How tightly an operator of patterns binds; the loosest first. */
enum PatternStrength {
  /** No operator: the pattern ends. */
  END,
  /** {@code |}. */
  CHOICE,
  /** {@code &}. */
  INTERSECTION,
  /** One after another, without a sign. */
  SEQUENCE,
  /** {@code ~}. */
  COMPLEMENT,
  /** What needs no parentheses anywhere: frames, groups, and what is quantified. */
  CLOSED;

  PatternStrength tighter() {
    return values()[ordinal() + 1];
  }
}
