package org.fests.geometry;

import java.util.stream.DoubleStream;

/** The straight line from one point to another, both included. */
record Segment(Point from, Point to) {
  /** Returns the shortest distance to a point. */
  double distance(Point point) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double along = (point.x() - from.x()) * dx + (point.y() - from.y()) * dy;
    double square = dx * dx + dy * dy;
    if (along <= 0) {
      return point.distance(from);
    }
    if (along >= square) {
      return point.distance(to);
    }
    double share = along / square;
    return point.distance(new Point(from.x() + share * dx, from.y() + share * dy));
  }

  /** Returns the shortest distance to another segment, 0 where they cross. */
  double distance(Segment other) {
    return crosses(other)
        ? 0
        : DoubleStream.of(
                distance(other.from), distance(other.to), other.distance(from), other.distance(to))
            .min()
            .getAsDouble();
  }

  /** Returns whether the segments cross, each between the other's ends. */
  boolean crosses(Segment other) {
    return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
  }

  /**
   * Returns on which side of the line through this segment a point lies: more than 0 where one
   * turns from the x axis towards the y axis to see it from {@code from}; the sine times both
   * lengths.
   */
  double side(Point point) {
    return (to.x() - from.x()) * (point.y() - from.y())
        - (to.y() - from.y()) * (point.x() - from.x());
  }

  /** Returns where the line through two points on different sides meets this segment's line. */
  Point meeting(Point one, Point other) {
    double a = side(one);
    double b = side(other);
    double share = a / (a - b);
    return new Point(
        one.x() + share * (other.x() - one.x()), one.y() + share * (other.y() - one.y()));
  }
}
