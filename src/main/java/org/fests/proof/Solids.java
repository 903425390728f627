package org.fests.proof;

import java.util.List;
import java.util.stream.Stream;
import org.fests.geometry.Point;
import org.fests.geometry.Rectangle;
import org.fests.geometry.Regions;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/**
 * What detections' boxes have to do with each other: as rectangles in an image, else as upright
 * prisms, the footprint on the ground times the height interval.
 */
record Solids(Space space) {
  boolean haveCommonPoint(List<Detection> detections) {
    return Regions.haveCommonPoint(outlines(detections)) && commonHeight(detections) > 0;
  }

  /** Returns the common area, square pixels; or the common volume, cubic metres. */
  double commonSize(List<Detection> detections) {
    return haveCommonPoint(detections)
        ? Regions.commonArea(outlines(detections)) * commonHeight(detections)
        : 0;
  }

  double size(Detection d) {
    return commonSize(List.of(d));
  }

  /** Returns the distance of the boundaries, pixels or metres; 0 where they touch or overlap. */
  double gap(Detection a, Detection b) {
    double ground = Regions.gap(outline(a), outline(b));
    double apart = Math.max(0, Math.max(bottom(b) - top(a), bottom(a) - top(b)));
    return space.solid() ? Point.length(ground, apart) : ground;
  }

  /** Returns how far a reaches out of b; 0 or less where it lies inside, edges included. */
  double overhang(Detection a, Detection b) {
    double ground = Regions.overhang(outline(a), outline(b));
    double upright = Math.max(top(a) - top(b), bottom(b) - bottom(a));
    return space.solid() ? Math.max(ground, upright) : ground;
  }

  /** Returns the distance of the centres. */
  double distance(Detection a, Detection b) {
    return length(a.box().x() - b.box().x(), a.box().y() - b.box().y(), a.box().z() - b.box().z());
  }

  /** Returns the distance of the centre from the origin. */
  double distance(Detection a) {
    return length(a.box().x(), a.box().y(), a.box().z());
  }

  /** Returns the distance of a viewer's place from the closest point of the closed box. */
  double leastDistance(Detection d, Pose viewer) {
    Rectangle r = outline(d);
    Point from = inFrame(viewer.x() - r.x(), viewer.y() - r.y(), r.angle());
    return length(
        Math.max(0, Math.abs(from.x()) - r.width() / 2),
        Math.max(0, Math.abs(from.y()) - r.height() / 2),
        Math.max(0, Math.max(bottom(d) - viewer.z(), viewer.z() - top(d))));
  }

  /** Returns the distance of a viewer's place from the farthest corner of the box. */
  double greatestDistance(Detection d, Pose viewer) {
    double z = Math.max(Math.abs(bottom(d) - viewer.z()), Math.abs(viewer.z() - top(d)));
    return corners(d).stream()
        .mapToDouble(corner -> length(corner.x() - viewer.x(), corner.y() - viewer.y(), z))
        .max()
        .orElseThrow();
  }

  static double length(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** Returns a vector's components along axes that are turned by an angle. */
  static Point inFrame(double dx, double dy, double angle) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new Point(dx * cos + dy * sin, dy * cos - dx * sin);
  }

  /** Returns the four corners of the box's outline. */
  List<Point> corners(Detection d) {
    Rectangle r = outline(d);
    double w = r.width() / 2;
    double h = r.height() / 2;
    return Stream.of(new Point(-w, -h), new Point(w, -h), new Point(w, h), new Point(-w, h))
        .map(p -> inFrame(p.x(), p.y(), -r.angle()))
        .map(p -> new Point(r.x() + p.x(), r.y() + p.y()))
        .toList();
  }

  Rectangle outline(Detection d) {
    return d.box().outline(space);
  }

  /** Returns z of the upper side, metres. */
  double top(Detection d) {
    return d.box().z() + d.box().height() / 2;
  }

  /** Returns z of the lower side, metres. */
  double bottom(Detection d) {
    return d.box().z() - d.box().height() / 2;
  }

  /** Returns the height common to all, metres; 1 in an image, where none is asked for. */
  private double commonHeight(List<Detection> detections) {
    double top = detections.stream().mapToDouble(this::top).min().orElseThrow();
    double bottom = detections.stream().mapToDouble(this::bottom).max().orElseThrow();
    return space.solid() ? top - bottom : 1;
  }

  private List<Rectangle> outlines(List<Detection> detections) {
    return detections.stream().map(this::outline).toList();
  }

  /** Returns the area of the box's outline: in the image, or of its footprint on the ground. */
  double area(Detection d) {
    return outline(d).area();
  }

  double volume(Detection d) {
    Box box = d.box();
    return box.length() * box.width() * box.height();
  }
}
