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
