package org.fests.spre;

import java.util.Arrays;

/** A comparison of two numbers, or of two names where only the last two make sense. */
public enum Comparison {
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">="),
  EQUAL("=="),
  NOT_EQUAL("!=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** Returns the comparison with that sign, which must exist. */
  public static Comparison of(String sign) {
    return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst().orElseThrow();
  }

  /** Returns the comparison that holds of (b, a) where this one holds of (a, b). */
  public Comparison mirrored() {
    return switch (this) {
      case LESS -> GREATER;
      case AT_MOST -> AT_LEAST;
      case GREATER -> LESS;
      case AT_LEAST -> AT_MOST;
      case EQUAL -> EQUAL;
      case NOT_EQUAL -> NOT_EQUAL;
    };
  }

  /** Returns whether it asks no more than the same or not the same. */
  public boolean ofSameness() {
    return this == EQUAL || this == NOT_EQUAL;
  }

  /** Returns whether the comparison holds between two finite numbers. */
  public boolean holds(double left, double right) {
    return switch (this) {
      case LESS -> left < right;
      case AT_MOST -> left <= right;
      case GREATER -> left > right;
      case AT_LEAST -> left >= right;
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
    };
  }
}
