package org.fests.spre;

import java.util.Arrays;

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
    return Arrays.stream(values())
        .filter(other -> other.compareTo(this) > 0)
        .findFirst()
        .orElseThrow();
  }
}
