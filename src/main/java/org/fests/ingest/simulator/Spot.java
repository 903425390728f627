package org.fests.ingest.simulator;

/**
 * A point above the table, as the camera sees it.
 *
 * @param x pixels
 * @param foot y of the point of the table below it, pixels
 * @param lift how far above that it is seen, pixels
 */
record Spot(double x, double foot, double lift) {
  /** The y where things have the size of {@link Kind}. */
  private static final double MIDDLE = 470;

  /** Returns how large a thing is seen here. */
  double scale() {
    return 1 + (foot - MIDDLE) / 1500;
  }

  /** Returns the y where it is seen. */
  double seen() {
    return foot - lift;
  }

  Spot lifted(double height) {
    return new Spot(x, foot, height);
  }

  Spot plus(double dx, double dFoot) {
    return new Spot(x + dx, foot + dFoot, lift);
  }

  /** Returns the point a part of the way to another. */
  Spot towards(Spot end, double part) {
    return new Spot(
        x + (end.x - x) * part, foot + (end.foot - foot) * part, lift + (end.lift - lift) * part);
  }

  double distance(Spot other) {
    double dx = other.x - x;
    double dy = other.foot - other.lift - (foot - lift);
    return Math.sqrt(dx * dx + dy * dy);
  }
}
