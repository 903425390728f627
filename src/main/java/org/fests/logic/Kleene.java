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

  static int not(int truth) {
    return TRUE - truth;
  }
}
