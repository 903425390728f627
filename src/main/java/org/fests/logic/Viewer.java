package org.fests.logic;

import java.util.Optional;
import org.fests.geometry.Grain;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/**
 * Whoever sees the sample that a cursor stands at: in ego space the sensor carrier at the origin,
 * in world space the pose of the sample's frame. Numbers are metres; where the pose is not known
 * none of them is a number. Those of the world are rounded, as {@link Grain} says, and so are those
 * of turned boxes.
 */
final class Viewer {
  private static final Pose ORIGIN = new Pose(0, 0, 0, 0);

  private final Cursor cursor;
  private final FrameBatch clip;
  private final boolean moves;
  private int frame = FrameBatch.NONE;
  private double x;
  private double y;
  private double z;
  private double cos = 1;
  private double sin;

  Viewer(Cursor cursor) {
    this.cursor = cursor;
    clip = cursor.clip;
    moves = clip.stream().space() == Space.WORLD;
  }

  /** Goes to where the viewer is in the cursor's frame. */
  private void look() {
    if (moves && frame != cursor.frame()) {
      frame = cursor.frame();
      Optional<Pose> known = clip.pose(frame);
      Pose pose = known.orElse(ORIGIN);
      x = known.isPresent() ? pose.x() : Double.NaN;
      y = pose.y();
      z = pose.z();
      cos = StrictMath.cos(pose.yaw());
      sin = StrictMath.sin(pose.yaw());
    }
  }

  /** Returns how far left of the viewer the box begins, its rightmost point. */
  double leastLeft(int detection) {
    look();
    return moves
        ? Grain.round(left(detection) - reachLeft(detection))
        : cursor.boxes.minY(detection);
  }

  /** Returns how far left of the viewer the box ends. */
  double mostLeft(int detection) {
    look();
    return moves
        ? Grain.round(left(detection) + reachLeft(detection))
        : cursor.boxes.maxY(detection);
  }

  /** Returns how far a displacement goes to the viewer's left. */
  double leftward(double dx, double dy) {
    look();
    if (!moves) {
      return dy;
    }
    return Double.isNaN(x) ? Double.NaN : Grain.round(dy * cos - dx * sin);
  }

  /** Returns how far left of the viewer the box's centre is. */
  private double left(int detection) {
    return (clip.y(detection) - y) * cos - (clip.x(detection) - x) * sin;
  }

  private double reachLeft(int detection) {
    return cursor.boxes.outlines().reach(detection, -sin, cos);
  }

  /** Returns the least distance of a point of the closed box. */
  double nearest(int detection) {
    look();
    double height = Math.max(bottom(detection) - z, z - top(detection));
    double square = cursor.boxes.outlines().nearestSquared(detection, x, y);
    return distance(detection, square, Math.max(0, height));
  }

  /** Returns the greatest distance of a point of the closed box. */
  double farthest(int detection) {
    look();
    double height = Math.max(top(detection) - z, z - bottom(detection));
    double square = cursor.boxes.outlines().farthestSquared(detection, x, y);
    return distance(detection, square, height);
  }

  private double top(int detection) {
    return cursor.boxes.top(detection);
  }

  private double bottom(int detection) {
    return cursor.boxes.bottom(detection);
  }

  private double distance(int detection, double square, double height) {
    double distance = Math.sqrt(square + height * height);
    boolean exact = !moves && cursor.boxes.outlines().upright(detection);
    return exact ? distance : Grain.round(distance);
  }
}
