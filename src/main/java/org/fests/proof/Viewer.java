package org.fests.proof;

import java.util.List;
import java.util.Optional;
import org.fests.geometry.Grain;
import org.fests.geometry.Point;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/**
 * How the viewer of a frame sees: in an image along the pixel axes, around a carrier from its
 * origin, in the world from the frame's ego pose, without which nothing is known. What a pose or a
 * turned box has to do with is rounded by {@link Grain}.
 */
record Viewer(Moment moment) {
  private static final Pose UNMOVED = new Pose(0, 0, 0, 0);

  /** Returns the corners of the outline: x to the right and y down, or x forward and y left. */
  List<Point> corners(Detection d) {
    return moment.solids().corners(d).stream().map(corner -> seen(d, corner)).toList();
  }

  private Point seen(Detection d, Point p) {
    if (inWorld()) {
      return pose().map(pose -> fromPose(pose, p)).orElse(new Point(Double.NaN, Double.NaN));
    }
    return d.box().angle() == 0 ? p : rounded(p);
  }

  private static Point fromPose(Pose pose, Point p) {
    double dx = p.x() - pose.x();
    double dy = p.y() - pose.y();
    return rounded(Solids.inFrame(dx, dy, pose.yaw()));
  }

  private static Point rounded(Point p) {
    return new Point(Grain.round(p.x()), Grain.round(p.y()));
  }

  /** Returns how far a displacement goes to the viewer's left, metres. */
  double leftward(double dx, double dy) {
    return inWorld()
        ? pose().map(p -> Grain.round(Solids.inFrame(dx, dy, p.yaw()).y())).orElse(Double.NaN)
        : dy;
  }

  /** Returns the distance of the centre, metres. */
  double distance(Detection d) {
    Box box = d.box();
    return origin()
        .map(o -> Solids.length(box.x() - o.x(), box.y() - o.y(), box.z() - o.z()))
        .map(distance -> inWorld() ? Grain.round(distance) : distance)
        .orElse(Double.NaN);
  }

  /** Returns the distance of the closest point of the closed box, metres. */
  double leastDistance(Detection d) {
    return origin()
        .map(o -> moment.solids().leastDistance(d, o))
        .map(distance -> sharp(d, distance))
        .orElse(Double.NaN);
  }

  /** Returns the distance of the farthest point of the closed box, metres. */
  double greatestDistance(Detection d) {
    return origin()
        .map(o -> moment.solids().greatestDistance(d, o))
        .map(distance -> sharp(d, distance))
        .orElse(Double.NaN);
  }

  private double sharp(Detection d, double distance) {
    return inWorld() || d.box().angle() != 0 ? Grain.round(distance) : distance;
  }

  private Optional<Pose> origin() {
    return inWorld() ? pose() : Optional.of(UNMOVED);
  }

  private Optional<Pose> pose() {
    return moment.scene().batch().pose(moment.position());
  }

  private boolean inWorld() {
    return moment.scene().space() == Space.WORLD;
  }
}
