package org.fests.proof;

/** When two ways to compute a number have given the same. */
final class Numbers {
  /** The relative error that is allowed; numbers below 1 are allowed as much as 1. */
  static final double TOLERANCE = 1e-9;

  private Numbers() {}

  static boolean same(double a, double b) {
    if (!(Double.isFinite(a) && Double.isFinite(b))) {
      return Double.compare(a, b) == 0;
    }
    double size = Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    return Math.abs(a - b) <= TOLERANCE * size;
  }
}
