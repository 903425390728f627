package org.fests.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A convex polygon, or nothing when it has fewer than three corners.
 *
 * @param corners in the order that turns from the x axis towards the y axis
 */
record ConvexPolygon(List<Point> corners) {
  ConvexPolygon {
    corners = List.copyOf(corners);
  }

  /** Returns the rectangle's four corners, from the one at the least of both its own axes. */
  static ConvexPolygon of(Rectangle rectangle) {
    double halfWidth = rectangle.width() / 2;
    double halfHeight = rectangle.height() / 2;
    return new ConvexPolygon(
        List.of(
            at(rectangle, -halfWidth, -halfHeight),
            at(rectangle, halfWidth, -halfHeight),
            at(rectangle, halfWidth, halfHeight),
            at(rectangle, -halfWidth, halfHeight)));
  }

  /** Returns the point so far along the rectangle's own axes from its centre. */
  private static Point at(Rectangle rectangle, double along, double across) {
    double cos = StrictMath.cos(rectangle.angle());
    double sin = StrictMath.sin(rectangle.angle());
    return new Point(
        rectangle.x() + along * cos - across * sin, rectangle.y() + along * sin + across * cos);
  }

  List<Segment> edges() {
    return IntStream.range(0, corners.size())
        .mapToObj(i -> new Segment(corners.get(i), corners.get((i + 1) % corners.size())))
        .toList();
  }

  /** Returns what both have in common (Sutherland and Hodgman, CACM 17, 1974). */
  ConvexPolygon intersection(ConvexPolygon other) {
    ConvexPolygon rest = this;
    for (Segment edge : other.edges()) {
      rest = rest.inside(edge);
    }
    return rest;
  }

  /** Returns the part on the inner side of an edge's line. */
  private ConvexPolygon inside(Segment border) {
    List<Point> kept = new ArrayList<>();
    for (Segment edge : edges()) {
      boolean enters = border.side(edge.from()) < 0 && border.side(edge.to()) > 0;
      boolean leaves = border.side(edge.from()) > 0 && border.side(edge.to()) < 0;
      if (border.side(edge.from()) >= 0) {
        kept.add(edge.from());
      }
      if (enters || leaves) {
        kept.add(border.meeting(edge.from(), edge.to()));
      }
    }
    return new ConvexPolygon(kept);
  }

  /** Returns the area by the trapezoids under the edges, seen from the first corner. */
  double area() {
    if (corners.size() < 3) {
      return 0;
    }
    Point origin = corners.get(0);
    double twice = 0;
    for (Segment edge : edges()) {
      twice += new Segment(origin, edge.from()).side(edge.to());
    }
    return twice / 2;
  }
}
