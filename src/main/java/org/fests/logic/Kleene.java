package org.fests.logic;

/** Truth as a number, in which "and" is the minimum and "or" the maximum (Kleene, 1938). */
final class Kleene {
  static final int FALSE = 0;
  static final int UNKNOWN = 1;
  static final int TRUE = 2;

  private Kleene() {}

  static int of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /** Returns of two truths the one that comes closer to a third, true or false. */
  static int closer(int a, int b, int wanted) {
    return wanted == TRUE ? Math.max(a, b) : Math.min(a, b);
  }

  static int not(int truth) {
    return TRUE - truth;
  }
}
