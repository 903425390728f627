package org.fests.proof;

import static org.fests.spre.Comparison.GREATER;
import static org.fests.spre.Comparison.LESS;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fests.geometry.Grain;
import org.fests.geometry.Point;
import org.fests.scene.Box;
import org.fests.scene.Detection;

/** Where a is of b: as the viewer sees it, and as b, going along its heading. SPRE.md section 6. */
record Directions(Moment moment, Detection a, Detection b) {
  Compared leftOf() {
    return solid()
        ? new Compared(least(seen(a), Point::y), GREATER, most(seen(b), Point::y))
        : new Compared(most(seen(a), Point::x), LESS, least(seen(b), Point::x));
  }

  Compared rightOf() {
    return solid()
        ? new Compared(most(seen(a), Point::y), LESS, least(seen(b), Point::y))
        : new Compared(least(seen(a), Point::x), GREATER, most(seen(b), Point::x));
  }

  Compared above() {
    return solid()
        ? new Compared(solids().bottom(a), GREATER, solids().top(b))
        : new Compared(most(seen(a), Point::y), LESS, least(seen(b), Point::y));
  }

  Compared below() {
    return solid()
        ? new Compared(solids().top(a), LESS, solids().bottom(b))
        : new Compared(least(seen(a), Point::y), GREATER, most(seen(b), Point::y));
  }

  Compared nearer() {
    Viewer viewer = new Viewer(moment);
    return new Compared(viewer.greatestDistance(a), LESS, viewer.leastDistance(b));
  }

  Compared farther() {
    Viewer viewer = new Viewer(moment);
    return new Compared(viewer.leastDistance(a), GREATER, viewer.greatestDistance(b));
  }

  Compared aheadOf() {
    return new Compared(least(fromB(), Point::x), GREATER, b.box().length() / 2);
  }

  Compared behind() {
    return new Compared(most(fromB(), Point::x), LESS, -b.box().length() / 2);
  }

  Compared onLeftOf() {
    return new Compared(least(fromB(), Point::y), GREATER, b.box().width() / 2);
  }

  Compared onRightOf() {
    return new Compared(most(fromB(), Point::y), LESS, -b.box().width() / 2);
  }

  /** Returns the corners of a's footprint: x ahead of b's centre, y to its left. */
  private List<Point> fromB() {
    return solids().corners(a).stream().map(this::fromB).toList();
  }

  private Point fromB(Point p) {
    Box box = b.box();
    Point seen = Solids.inFrame(p.x() - box.x(), p.y() - box.y(), box.angle());
    return a.box().angle() == 0 && box.angle() == 0
        ? seen
        : new Point(Grain.round(seen.x()), Grain.round(seen.y()));
  }

  private List<Point> seen(Detection d) {
    return new Viewer(moment).corners(d);
  }

  private static double least(List<Point> points, ToDoubleFunction<Point> coordinate) {
    return points.stream().mapToDouble(coordinate).min().orElseThrow();
  }

  private static double most(List<Point> points, ToDoubleFunction<Point> coordinate) {
    return points.stream().mapToDouble(coordinate).max().orElseThrow();
  }

  private Solids solids() {
    return moment.solids();
  }

  private boolean solid() {
    return moment.scene().space().solid();
  }
}
