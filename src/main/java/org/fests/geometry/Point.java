package org.fests.geometry;

/** A point of a plane, in the plane's unit. */
public record Point(double x, double y) {
  /** Returns the distance from this point to another. */
  public double distance(Point other) {
    return distance(x, y, other.x, other.y);
  }

  /**
   * Returns the distance between two points; the only way it is computed, so it is always equal.
   */
  public static double distance(double x1, double y1, double x2, double y2) {
    return length(x1 - x2, y1 - y2);
  }

  /** Returns the length of a vector. */
  public static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
