package org.fests.geometry;

import java.util.Arrays;

/**
 * The fast ways for pairs of which at least one is turned: the separating axis test (Gottschalk,
 * Lin and Manocha, SIGGRAPH 1996, in the plane), and corners seen from the other rectangle's axes.
 */
final class TurnedColumns {
  private final double[] x;
  private final double[] y;
  private final double[] width;
  private final double[] height;
  private final double[] angle;
  private final double[] cos; // NaN until asked for
  private final double[] sin;

  TurnedColumns(double[] x, double[] y, double[] width, double[] height, double[] angle) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.angle = angle;
    cos = new double[angle.length];
    sin = new double[angle.length];
    Arrays.fill(cos, Double.NaN);
  }

  /** Returns half the extent along x, rounded as {@link Rectangle#reachX} rounds it. */
  double reachX(int i) {
    return Math.abs(cos(i)) * width[i] / 2 + Math.abs(sin(i)) * height[i] / 2;
  }

  double reachY(int i) {
    return Math.abs(cos(i)) * height[i] / 2 + Math.abs(sin(i)) * width[i] / 2;
  }

  /** Returns x of the point so far along the rectangle's own axes from its centre. */
  double pointX(int i, double along, double across) {
    return x[i] + along * cos(i) - across * sin(i);
  }

  double pointY(int i, double along, double across) {
    return y[i] + along * sin(i) + across * cos(i);
  }

  double cos(int i) {
    turn(i);
    return cos[i];
  }

  double sin(int i) {
    turn(i);
    return sin[i];
  }

  /** Makes sure that the functions of the rectangle's angle are known. */
  private void turn(int i) {
    if (Double.isNaN(cos[i])) {
      boolean upright = angle[i] == 0;
      cos[i] = upright ? 1 : StrictMath.cos(angle[i]);
      sin[i] = upright ? 0 : StrictMath.sin(angle[i]);
    }
  }

  double halfWidth(int i) {
    return width[i] / 2;
  }

  double halfHeight(int i) {
    return height[i] / 2;
  }

  /** Returns whether both have a point at least a grain inside each. */
  boolean meet(int a, int b) {
    return separation(a, b, Grain.SIZE) < 0 && hasArea(a) && hasArea(b);
  }

  private boolean hasArea(int i) {
    return width[i] > 2 * Grain.SIZE && height[i] > 2 * Grain.SIZE;
  }

  /**
   * Returns the widest strip, parallel to an edge, that lies between the two rectangles when each
   * is cut down on all sides; less than 0 when every such strip is covered.
   */
  private double separation(int a, int b, double cut) {
    return Math.max(alongAxes(a, b, cut), alongAxes(b, a, cut));
  }

  private double alongAxes(int a, int b, double cut) {
    double dx = x[b] - x[a];
    double dy = y[b] - y[a];
    double c = Math.abs(cos(a) * cos(b) + sin(a) * sin(b));
    double s = Math.abs(cos(a) * sin(b) - sin(a) * cos(b));
    double w = width[b] / 2 - cut;
    double h = height[b] / 2 - cut;
    double along = Math.abs(dx * cos(a) + dy * sin(a)) - (width[a] / 2 - cut) - (w * c + h * s);
    double across = Math.abs(dy * cos(a) - dx * sin(a)) - (height[a] / 2 - cut) - (w * s + h * c);
    return Math.max(along, across);
  }

  double gap(int a, int b) {
    return separation(a, b, 0) < 0
        ? 0
        : Grain.round(Math.sqrt(Math.min(cornersToEdges(a, b), cornersToEdges(b, a))));
  }

  /** Returns the square of the shortest distance from a corner of the first to the second. */
  private double cornersToEdges(int a, int b) {
    double least = Double.POSITIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      double dx = cornerX(a, corner) - x[b];
      double dy = cornerY(a, corner) - y[b];
      double u = Math.max(0, Math.abs(dx * cos(b) + dy * sin(b)) - width[b] / 2);
      double v = Math.max(0, Math.abs(dy * cos(b) - dx * sin(b)) - height[b] / 2);
      least = Math.min(least, u * u + v * v);
    }
    return least;
  }

  double nearestSquared(int i, double px, double py) {
    double along = Math.max(0, along(i, px, py) - width[i] / 2);
    double across = Math.max(0, across(i, px, py) - height[i] / 2);
    return along * along + across * across;
  }

  double farthestSquared(int i, double px, double py) {
    double along = along(i, px, py) + width[i] / 2;
    double across = across(i, px, py) + height[i] / 2;
    return along * along + across * across;
  }

  /** Returns how far a point is from the centre along the rectangle's first axis. */
  private double along(int i, double px, double py) {
    return Math.abs((px - x[i]) * cos(i) + (py - y[i]) * sin(i));
  }

  private double across(int i, double px, double py) {
    return Math.abs((py - y[i]) * cos(i) - (px - x[i]) * sin(i));
  }

  Point[] corners(int i) {
    double w = width[i] / 2;
    double h = height[i] / 2;
    return new Point[] {point(i, -w, -h), point(i, w, -h), point(i, w, h), point(i, -w, h)};
  }

  private Point point(int i, double along, double across) {
    return new Point(pointX(i, along, across), pointY(i, along, across));
  }

  Side along(int i, Point point, double slack) {
    double at = (point.x() - x[i]) * cos(i) + (point.y() - y[i]) * sin(i);
    return Side.of(at, -width[i] / 2, width[i] / 2, slack);
  }

  Side across(int i, Point point, double slack) {
    double at = (point.y() - y[i]) * cos(i) - (point.x() - x[i]) * sin(i);
    return Side.of(at, -height[i] / 2, height[i] / 2, slack);
  }

  double overhang(int inner, int outer) {
    double c = Math.abs(cos(outer) * cos(inner) + sin(outer) * sin(inner));
    double s = Math.abs(cos(outer) * sin(inner) - sin(outer) * cos(inner));
    double w = width[inner] / 2;
    double h = height[inner] / 2;
    double dx = x[inner] - x[outer];
    double dy = y[inner] - y[outer];
    double along = Math.abs(dx * cos(outer) + dy * sin(outer)) + (w * c + h * s);
    double across = Math.abs(dy * cos(outer) - dx * sin(outer)) + (w * s + h * c);
    return Grain.round(Math.max(along - width[outer] / 2, across - height[outer] / 2));
  }

  private double cornerX(int i, int corner) {
    return pointX(i, signedWidth(i, corner), signedHeight(i, corner));
  }

  private double cornerY(int i, int corner) {
    return pointY(i, signedWidth(i, corner), signedHeight(i, corner));
  }

  private double signedWidth(int i, int corner) {
    return (corner & 1) == 0 ? -width[i] / 2 : width[i] / 2;
  }

  private double signedHeight(int i, int corner) {
    return (corner & 2) == 0 ? -height[i] / 2 : height[i] / 2;
  }
}
