package org.fests.geometry;

/**
 * How rounding is kept out of answers about turned rectangles.
 *
 * <p>Rectangles whose angles are all exactly 0 are upright: they are compared by their edges, each
 * computed in one way only, so every answer about them is exact. The corners of a turned rectangle
 * are rounded, and whether two that were meant to touch have a point in common would hang on the
 * last bit. So where any of the rectangles asked about is turned:
 *
 * <ul>
 *   <li>they have a common point where some point lies at least {@link #SIZE} inside each of them:
 *       each rectangle is cut down by that much on all four sides first;
 *   <li>a distance between them, an edge and a coordinate seen from elsewhere are rounded to a
 *       multiple of {@link #SIZE} before they are compared;
 *   <li>where regions are cut along edges, a point as close to an edge as {@link #SIZE} is on it.
 * </ul>
 *
 * <p>Errors of rounding stay below a thousandth of this for coordinates up to a million, so two
 * ways to compute an answer agree unless the boxes were made to differ by exactly this much.
 */
public final class Grain {
  /** A millionth of a pixel or of a metre. */
  public static final double SIZE = 1e-6;

  private static final double PER_UNIT = 1e6;

  private Grain() {}

  /** Returns the nearest multiple of {@link #SIZE}. */
  public static double round(double distance) {
    return Math.rint(distance * PER_UNIT) / PER_UNIT + 0.0; // so that no -0.0 comes out
  }
}
