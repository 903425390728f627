package org.fests.logic;

import org.fests.spre.Comparison;

/**
 * The finite numbers that compare in some way with a fixed one; of a number that is not finite the
 * comparison is unknown.
 *
 * @param least the first of an interval of numbers
 * @param most its last
 * @param inside whether they are those of the interval, or all others
 */
record Bounds(double least, double most, boolean inside) {
  /** Returns those that compare so with a finite number. */
  static Bounds of(Comparison comparison, double fixed) {
    double most = Double.MAX_VALUE;
    return switch (comparison) {
      case LESS -> new Bounds(-most, Math.nextDown(fixed), true);
      case AT_MOST -> new Bounds(-most, fixed, true);
      case GREATER -> new Bounds(Math.nextUp(fixed), most, true);
      case AT_LEAST -> new Bounds(fixed, most, true);
      case EQUAL -> new Bounds(fixed, fixed, true);
      case NOT_EQUAL -> new Bounds(fixed, fixed, false);
    };
  }

  int truth(double number) {
    return known(number) ? Kleene.of(holds(number)) : Kleene.UNKNOWN;
  }

  /** Returns of the first numbers' truths the one that comes closest to true, or to false. */
  int closest(double[] numbers, int size, int deciding) {
    boolean wanted = deciding == Kleene.TRUE;
    boolean decided = false;
    boolean unknown = false;
    for (int i = 0; i < size; i++) { // this runs for every pair of detections
      boolean known = known(numbers[i]);
      decided |= known && holds(numbers[i]) == wanted;
      unknown |= !known;
    }
    int otherwise = unknown ? Kleene.UNKNOWN : Kleene.not(deciding);
    return decided ? deciding : otherwise;
  }

  private static boolean known(double number) {
    return Math.abs(number) <= Double.MAX_VALUE;
  }

  private boolean holds(double number) {
    return (number >= least && number <= most) == inside;
  }
}
