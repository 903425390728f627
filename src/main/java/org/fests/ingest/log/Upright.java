package org.fests.ingest.log;

import org.fests.scene.Box;
import org.fests.scene.Space;

/** Compares boxes as if upright. */
final class Upright {
  private Upright() {}

  /** Returns intersection over union of two boxes, of the image or of the ground. */
  static double shared(Box a, Box b, Space space) {
    boolean solid = space.solid();
    double across =
        overlap(a.x(), solid ? a.length() : a.width(), b.x(), solid ? b.length() : b.width());
    double along =
        overlap(a.y(), solid ? a.width() : a.height(), b.y(), solid ? b.width() : b.height());
    double shared = across * along;
    double areaOfA = a.width() * (solid ? a.length() : a.height());
    double areaOfB = b.width() * (solid ? b.length() : b.height());
    double union = areaOfA + areaOfB - shared;
    return union > 0 ? shared / union : 0;
  }

  private static double overlap(double a, double sizeOfA, double b, double sizeOfB) {
    double from = Math.max(a - sizeOfA / 2, b - sizeOfB / 2);
    double to = Math.min(a + sizeOfA / 2, b + sizeOfB / 2);
    return Math.max(0, to - from);
  }
}
