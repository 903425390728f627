package org.fests.proof;

import java.util.List;
import java.util.Optional;
import org.fests.geometry.Grain;
import org.fests.geometry.Point;
import org.fests.geometry.Rectangle;

/**
 * The line through one side of a rectangle: the points p with {@code normal . p = offset}.
 *
 * @param x of the normal, which has length 1 and points out of the rectangle
 * @param y of the normal
 */
record SideLine(double x, double y, double offset) {
  private static final double PARALLEL = 1e-9;

  /** Returns the lines through the four sides; inside is where all sides are negative. */
  static List<SideLine> of(Rectangle r) {
    double cos = StrictMath.cos(r.angle());
    double sin = StrictMath.sin(r.angle());
    return List.of(
        through(r, cos, sin, r.width() / 2),
        through(r, -cos, -sin, r.width() / 2),
        through(r, -sin, cos, r.height() / 2),
        through(r, sin, -cos, r.height() / 2));
  }

  private static SideLine through(Rectangle r, double x, double y, double away) {
    return new SideLine(x, y, x * r.x() + y * r.y() + away);
  }

  /** Returns 1 where the normal points to, -1 on the other side, 0 within a grain of the line. */
  int side(Point p) {
    double distance = x * p.x() + y * p.y() - offset;
    return Math.abs(distance) <= Grain.SIZE ? 0 : distance > 0 ? 1 : -1;
  }

  /** Returns whether both are one line with the same normal. */
  boolean same(SideLine other) {
    return isParallel(other)
        && x * other.x + y * other.y > 0
        && Math.abs(offset - other.offset) <= Grain.SIZE;
  }

  SideLine reversed() {
    return new SideLine(-x, -y, -offset);
  }

  /** Returns the point common to two lines, if they are not parallel. */
  Optional<Point> meeting(SideLine other) {
    double turn = turn(other);
    return isParallel(other)
        ? Optional.empty()
        : Optional.of(
            new Point(
                (offset * other.y - other.offset * y) / turn,
                (x * other.offset - other.x * offset) / turn));
  }

  private boolean isParallel(SideLine other) {
    return Math.abs(turn(other)) <= PARALLEL;
  }

  private double turn(SideLine other) {
    return x * other.y - y * other.x;
  }

  /** Returns the place of a point along the line. */
  double along(Point p) {
    return x * p.y() - y * p.x();
  }

  /** Returns the point of the line at a place along it. */
  Point at(double along) {
    return new Point(x * offset - y * along, y * offset + x * along);
  }
}
