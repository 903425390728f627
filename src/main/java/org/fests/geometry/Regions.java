package org.fests.geometry;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The plain definitions of what rectangles have to do with each other: slow, obvious, and what the
 * checker of answers goes by. {@link RectangleColumns} computes the same, fast and in another way;
 * {@link Grain} says how both keep rounding out.
 *
 * <p>A rectangle's region is the open set of the points inside it; one without width or height has
 * none. {@link #gap} and {@link #overhang} speak of the closed rectangles, edges and all, so they
 * are also defined for a rectangle that is only a line or a point.
 */
public final class Regions {
  private Regions() {}

  /** Returns whether the regions of all rectangles, at least one, have a point in common. */
  public static boolean haveCommonPoint(List<Rectangle> rectangles) {
    if (upright(rectangles)) {
      return width(rectangles) > 0 && height(rectangles) > 0;
    }
    List<Rectangle> smaller = rectangles.stream().map(Regions::cutDown).toList();
    return smaller.stream().allMatch(r -> r.area() > 0) && common(smaller) > 0;
  }

  /** Returns the area that the regions of all rectangles have in common; 0 without common point. */
  public static double commonArea(List<Rectangle> rectangles) {
    if (!haveCommonPoint(rectangles)) {
      return 0;
    }
    return upright(rectangles) ? width(rectangles) * height(rectangles) : common(rectangles);
  }

  /** Returns the distance of the boundaries, 0 where the closed rectangles have a common point. */
  public static double gap(Rectangle a, Rectangle b) {
    if (upright(List.of(a, b))) {
      double dx = Math.max(0, -width(List.of(a, b)));
      double dy = Math.max(0, -height(List.of(a, b)));
      return Point.length(dx, dy);
    }
    ConvexPolygon p = ConvexPolygon.of(a);
    ConvexPolygon q = ConvexPolygon.of(b);
    return covers(b, point(p.corners().get(0))) || covers(a, point(q.corners().get(0)))
        ? 0
        : Grain.round(
            p.edges().stream()
                .mapToDouble(e -> q.edges().stream().mapToDouble(e::distance).min().getAsDouble())
                .min()
                .getAsDouble());
  }

  private static Rectangle point(Point point) {
    return new Rectangle(point.x(), point.y(), 0, 0, 0);
  }

  /**
   * Returns how far the first rectangle reaches beyond an edge of the second at most; 0 or less
   * where it lies inside, edges included, and then how close it comes to an edge from inside.
   */
  public static double overhang(Rectangle inner, Rectangle outer) {
    if (upright(List.of(inner, outer))) {
      return Math.max(
          Math.max(outer.minX() - inner.minX(), inner.maxX() - outer.maxX()),
          Math.max(outer.minY() - inner.minY(), inner.maxY() - outer.maxY()));
    }
    double cos = StrictMath.cos(outer.angle());
    double sin = StrictMath.sin(outer.angle());
    double most = Double.NEGATIVE_INFINITY;
    for (Point corner : ConvexPolygon.of(inner).corners()) {
      double dx = corner.x() - outer.x();
      double dy = corner.y() - outer.y();
      most = Math.max(most, Math.abs(dx * cos + dy * sin) - outer.width() / 2);
      most = Math.max(most, Math.abs(dy * cos - dx * sin) - outer.height() / 2);
    }
    return Grain.round(most);
  }

  /** Returns whether every point of the closed inner rectangle lies in the closed outer one. */
  public static boolean covers(Rectangle outer, Rectangle inner) {
    return overhang(inner, outer) <= 0;
  }

  private static boolean upright(List<Rectangle> rectangles) {
    return rectangles.stream().allMatch(rectangle -> rectangle.angle() == 0);
  }

  private static Rectangle cutDown(Rectangle r) {
    return new Rectangle(
        r.x(),
        r.y(),
        Math.max(0, r.width() - 2 * Grain.SIZE),
        Math.max(0, r.height() - 2 * Grain.SIZE),
        r.angle());
  }

  private static double common(List<Rectangle> rectangles) {
    return rectangles.stream()
        .map(ConvexPolygon::of)
        .reduce(ConvexPolygon::intersection)
        .orElseThrow()
        .area();
  }

  /** Returns the common width of upright rectangles; less than 0 where they lie apart. */
  private static double width(List<Rectangle> rectangles) {
    return least(rectangles, Rectangle::maxX) - most(rectangles, Rectangle::minX);
  }

  private static double height(List<Rectangle> rectangles) {
    return least(rectangles, Rectangle::maxY) - most(rectangles, Rectangle::minY);
  }

  private static double least(List<Rectangle> all, ToDoubleFunction<Rectangle> side) {
    return all.stream().mapToDouble(side).min().orElseThrow();
  }

  private static double most(List<Rectangle> all, ToDoubleFunction<Rectangle> side) {
    return all.stream().mapToDouble(side).max().orElseThrow();
  }
}
