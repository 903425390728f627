package org.fests.geometry;

/**
 * Rectangles in columns, and the fast ways to what {@link Regions} defines: no object is made for a
 * rectangle or for a question. A turned rectangle costs two functions of its angle when it is first
 * asked about; they are remembered, so one thread at a time.
 */
public final class RectangleColumns {
  private final double[] x;
  private final double[] y;
  private final double[] width;
  private final double[] height;
  private final double[] angle;
  private final TurnedColumns turned;

  private RectangleColumns(double[][] columns) {
    x = columns[0];
    y = columns[1];
    width = columns[2];
    height = columns[3];
    angle = columns[4];
    turned = new TurnedColumns(x, y, width, height, angle);
  }

  /** Takes over columns of one size. */
  public static RectangleColumns upright(double[] x, double[] y, double[] width, double[] height) {
    return new RectangleColumns(new double[][] {x, y, width, height, {}});
  }

  /**
   * Takes over columns of one size.
   *
   * @param angle as {@link Rectangle} has it; empty when all rectangles are upright
   */
  public static RectangleColumns turned(
      double[] x, double[] y, double[] width, double[] height, double[] angle) {
    return new RectangleColumns(new double[][] {x, y, width, height, angle});
  }

  /** Returns whether the rectangle is not turned. */
  public boolean upright(int i) {
    return angle.length == 0 || angle[i] == 0;
  }

  public double minX(int i) {
    return x[i] - (upright(i) ? width[i] / 2 : turned.reachX(i));
  }

  public double maxX(int i) {
    return x[i] + (upright(i) ? width[i] / 2 : turned.reachX(i));
  }

  public double minY(int i) {
    return y[i] - (upright(i) ? height[i] / 2 : turned.reachY(i));
  }

  public double maxY(int i) {
    return y[i] + (upright(i) ? height[i] / 2 : turned.reachY(i));
  }

  /** Returns whether the region is not empty. */
  public boolean hasArea(int i) {
    return upright(i)
        ? minX(i) < maxX(i) && minY(i) < maxY(i)
        : width[i] > 2 * Grain.SIZE && height[i] > 2 * Grain.SIZE;
  }

  /** Returns whether two regions have a point in common. */
  public boolean meet(int a, int b) {
    if (!(Math.max(minX(a), minX(b)) < Math.min(maxX(a), maxX(b))
        && Math.max(minY(a), minY(b)) < Math.min(maxY(a), maxY(b)))) {
      return false;
    }
    return (upright(a) && upright(b)) || turned.meet(a, b);
  }

  /**
   * Returns whether the regions of the first {@code count} of {@code chosen} have a common point.
   */
  public boolean meet(int[] chosen, int count) {
    if (count <= 2) {
      return count == 1 ? hasArea(chosen[0]) : meet(chosen[0], chosen[1]);
    }
    return allUpright(chosen, count)
        ? commonWidth(chosen, count) > 0 && commonHeight(chosen, count) > 0
        : Clipping.area(turned, chosen, count, Grain.SIZE) > 0;
  }

  /** Returns the area that the regions of the first {@code count} have in common. */
  public double commonArea(int[] chosen, int count) {
    if (!meet(chosen, count)) {
      return 0;
    }
    return allUpright(chosen, count)
        ? commonWidth(chosen, count) * commonHeight(chosen, count)
        : Clipping.area(turned, chosen, count, 0);
  }

  /** Returns the distance of the boundaries, 0 where the closed rectangles have a common point. */
  public double gap(int a, int b) {
    if (!(upright(a) && upright(b))) {
      return turned.gap(a, b);
    }
    double dx = Math.max(0, Math.max(minX(a), minX(b)) - Math.min(maxX(a), maxX(b)));
    double dy = Math.max(0, Math.max(minY(a), minY(b)) - Math.min(maxY(a), maxY(b)));
    return Point.length(dx, dy);
  }

  /** Writes the gaps of one rectangle and each of so many others, one after another. */
  public void gaps(int one, int from, int count, double[] gaps) {
    if (angle.length > 0) {
      for (int i = 0; i < count; i++) {
        gaps[i] = gap(one, from + i);
      }
      return;
    }
    double minX = minX(one);
    double maxX = maxX(one);
    double minY = minY(one);
    double maxY = maxY(one);
    for (int i = 0; i < count; i++) {
      int other = from + i;
      double dx = Math.max(0, Math.max(minX, minX(other)) - Math.min(maxX, maxX(other)));
      double dy = Math.max(0, Math.max(minY, minY(other)) - Math.min(maxY, maxY(other)));
      gaps[i] = Point.length(dx, dy);
    }
  }

  /** Returns how far a rectangle reaches beyond another; at most 0 where it lies inside. */
  public double overhang(int inner, int outer) {
    if (!(upright(inner) && upright(outer))) {
      return turned.overhang(inner, outer);
    }
    double dx = Math.max(minX(outer) - minX(inner), maxX(inner) - maxX(outer));
    double dy = Math.max(minY(outer) - minY(inner), maxY(inner) - maxY(outer));
    return Math.max(dx, dy);
  }

  /** Returns half the extent along a direction, given by a vector of length 1. */
  public double reach(int i, double dx, double dy) {
    return width[i] / 2 * Math.abs(dx * cos(i) + dy * sin(i))
        + height[i] / 2 * Math.abs(dy * cos(i) - dx * sin(i));
  }

  /** Returns the square of the least distance between a point and the closed rectangle's points. */
  public double nearestSquared(int i, double px, double py) {
    if (!upright(i)) {
      return turned.nearestSquared(i, px, py);
    }
    double dx = Math.max(0, Math.max(minX(i) - px, px - maxX(i)));
    double dy = Math.max(0, Math.max(minY(i) - py, py - maxY(i)));
    return dx * dx + dy * dy;
  }

  /** Returns the square of the greatest distance between a point and the rectangle's points. */
  public double farthestSquared(int i, double px, double py) {
    if (!upright(i)) {
      return turned.farthestSquared(i, px, py);
    }
    double dx = Math.max(maxX(i) - px, px - minX(i));
    double dy = Math.max(maxY(i) - py, py - minY(i));
    return dx * dx + dy * dy;
  }

  /** Returns the angle's cosine: the first axis points to (cos, sin). */
  public double cos(int i) {
    return upright(i) ? 1 : turned.cos(i);
  }

  public double sin(int i) {
    return upright(i) ? 0 : turned.sin(i);
  }

  /** Returns the area that two regions have in common, which may be one and the same. */
  public double commonArea(int a, int b) {
    if (!(upright(a) && upright(b))) {
      return commonArea(new int[] {a, b}, 2);
    }
    double dx = Math.min(maxX(a), maxX(b)) - Math.max(minX(a), minX(b));
    double dy = Math.min(maxY(a), maxY(b)) - Math.max(minY(a), minY(b));
    return dx > 0 && dy > 0 ? dx * dy : 0;
  }

  /** Returns the corners, one after another around the rectangle; of columns with angles. */
  Point[] corners(int i) {
    return turned.corners(i);
  }

  /** Returns where a point is along the first axis; as close to an edge as the slack is on it. */
  Side along(int i, Point point, double slack) {
    return upright(i) ? Side.of(point.x(), minX(i), maxX(i), slack) : turned.along(i, point, slack);
  }

  /** Returns where a point is along the second axis. */
  Side across(int i, Point point, double slack) {
    return upright(i)
        ? Side.of(point.y(), minY(i), maxY(i), slack)
        : turned.across(i, point, slack);
  }

  private boolean allUpright(int[] chosen, int count) {
    for (int i = 0; i < count; i++) {
      if (!upright(chosen[i])) {
        return false;
      }
    }
    return true;
  }

  private double commonWidth(int[] chosen, int count) {
    double from = minX(chosen[0]);
    double to = maxX(chosen[0]);
    for (int i = 1; i < count; i++) {
      from = Math.max(from, minX(chosen[i]));
      to = Math.min(to, maxX(chosen[i]));
    }
    return to - from;
  }

  private double commonHeight(int[] chosen, int count) {
    double from = minY(chosen[0]);
    double to = maxY(chosen[0]);
    for (int i = 1; i < count; i++) {
      from = Math.max(from, minY(chosen[i]));
      to = Math.min(to, maxY(chosen[i]));
    }
    return to - from;
  }
}
