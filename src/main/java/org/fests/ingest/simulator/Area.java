package org.fests.ingest.simulator;

/**
 * An upright rectangle of the image.
 *
 * @param left pixels
 * @param top pixels
 * @param right pixels
 * @param bottom pixels
 */
record Area(double left, double top, double right, double bottom) {
  double size() {
    return Math.max(0, right - left) * Math.max(0, bottom - top);
  }

  Area common(Area other) {
    return new Area(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Returns it as a log has it, whose boxes are a centre and a size: to the last bit. */
  Area byCentre() {
    double halfWidth = (right - left) / 2;
    double halfHeight = (bottom - top) / 2;
    return new Area(x() - halfWidth, y() - halfHeight, x() + halfWidth, y() + halfHeight);
  }

  double x() {
    return (left + right) / 2;
  }

  double y() {
    return (top + bottom) / 2;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Returns the least area with a point of it, x and y. */
  Area with(double[] point) {
    return new Area(
        Math.min(left, point[0]),
        Math.min(top, point[1]),
        Math.max(right, point[0]),
        Math.max(bottom, point[1]));
  }

  /** Returns whether no part of this is outside the other. */
  boolean in(Area other) {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }

  /** Returns the distance of the outlines, 0 where they meet. */
  double gap(Area other) {
    double aside = Math.max(0, Math.max(left - other.right, other.left - right));
    double over = Math.max(0, Math.max(top - other.bottom, other.top - bottom));
    return Math.sqrt(aside * aside + over * over);
  }

  /** Returns the share of this that lies in the other, from 0 to 1. */
  double share(Area other) {
    return size() == 0 ? 0 : common(other).size() / size();
  }

  boolean meets(Area other, double margin) {
    return left < other.right + margin
        && other.left < right + margin
        && top < other.bottom + margin
        && other.top < bottom + margin;
  }
}
