package org.fests.geometry;

/**
 * An oriented rectangle in a plane: a box in an image, or the footprint of a box on the ground.
 *
 * @param x centre
 * @param y centre
 * @param width size along the rectangle's own first axis, at least 0
 * @param height size along its second axis, at least 0
 * @param angle radians that turn the plane's x axis towards its y axis onto the first axis:
 *     clockwise on a screen (y down), counter-clockwise on the ground seen from above (y left)
 */
public record Rectangle(double x, double y, double width, double height, double angle) {
  public Rectangle {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException(
          "Invalid rectangle: size %s x %s".formatted(width, height));
    }
  }

  /** Returns half the extent along the plane's x axis. */
  public double reachX() {
    return reachX(width, height, angle);
  }

  /** Returns half the extent along the plane's y axis. */
  public double reachY() {
    return reachY(width, height, angle);
  }

  /** Returns half the extent along x of a rectangle of that size and angle. */
  public static double reachX(double width, double height, double angle) {
    return angle == 0
        ? width / 2
        : Math.abs(StrictMath.cos(angle)) * width / 2
            + Math.abs(StrictMath.sin(angle)) * height / 2;
  }

  /** Returns half the extent along y of a rectangle of that size and angle. */
  public static double reachY(double width, double height, double angle) {
    return reachX(/* width= */ height, /* height= */ width, angle);
  }

  public double minX() {
    return x - reachX();
  }

  public double maxX() {
    return x + reachX();
  }

  public double minY() {
    return y - reachY();
  }

  public double maxY() {
    return y + reachY();
  }

  public double area() {
    return width * height;
  }
}
