package org.fests.logic;

import org.fests.geometry.Grain;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/**
 * What changed since the frame before of the same channel, by the places of boxes: pixels or
 * metres, and radians. Not a number where a track has no detection there.
 */
final class Motion {
  private Motion() {}

  /** Returns the detection of the same track in the sample before; NONE without one. */
  private static int before(Cursor cursor, int detection) {
    int sample = cursor.previous();
    return sample == FrameBatch.NONE
        ? FrameBatch.NONE
        : cursor.find(cursor.clip.trackOf(detection), sample);
  }

  /** Returns how far the centre is from where it was. */
  static double distance(Cursor cursor, int detection) {
    int then = before(cursor, detection);
    FrameBatch clip = cursor.clip;
    return then == FrameBatch.NONE
        ? Double.NaN
        : length(
            clip.x(detection) - clip.x(then),
            clip.y(detection) - clip.y(then),
            clip.z(detection) - clip.z(then));
  }

  /** Returns by how much the boundaries of two have come closer. */
  static double approach(Cursor cursor, int first, int second) {
    int a = before(cursor, first);
    int b = before(cursor, second);
    return a == FrameBatch.NONE || b == FrameBatch.NONE
        ? Double.NaN
        : cursor.boxes.gap(a, b) - cursor.boxes.gap(first, second);
  }

  /** Returns how far it went to the viewer's left. */
  static double leftward(Cursor cursor, int detection) {
    int then = before(cursor, detection);
    if (then == FrameBatch.NONE) {
      return Double.NaN;
    }
    double dx = cursor.x[detection] - cursor.x[then];
    return cursor.clip.stream().space().solid()
        ? cursor.viewer.leftward(dx, cursor.y[detection] - cursor.y[then])
        : -dx;
  }

  static double upward(Cursor cursor, int detection) {
    int then = before(cursor, detection);
    if (then == FrameBatch.NONE) {
      return Double.NaN;
    }
    return cursor.clip.stream().space().solid()
        ? cursor.clip.z(detection) - cursor.clip.z(then)
        : cursor.y[then] - cursor.y[detection];
  }

  /** Returns by how much the centre has come nearer to the viewer, each time where that was. */
  static double nearer(Cursor cursor, int detection) {
    int then = before(cursor, detection);
    return then == FrameBatch.NONE
        ? Double.NaN
        : fromViewer(cursor.clip, cursor.frame() - 1, then)
            - fromViewer(cursor.clip, cursor.frame(), detection);
  }

  private static double fromViewer(FrameBatch clip, int frame, int d) {
    if (clip.stream().space() != Space.WORLD) {
      return length(clip.x(d), clip.y(d), clip.z(d));
    }
    return clip.pose(frame).map(pose -> distance(clip, d, pose)).orElse(Double.NaN);
  }

  private static double distance(FrameBatch clip, int d, Pose from) {
    return Grain.round(length(clip.x(d) - from.x(), clip.y(d) - from.y(), clip.z(d) - from.z()));
  }

  /** Returns how far it turned to the left. */
  static double turn(Cursor cursor, int detection) {
    int then = before(cursor, detection);
    return then == FrameBatch.NONE ? Double.NaN : Heading.turn(cursor, then, detection);
  }

  /** Returns the log's speed, else that since the frame before; units a second. */
  static double speed(Cursor cursor, int detection) {
    return length(vx(cursor, detection), vy(cursor, detection), vz(cursor, detection));
  }

  static double vx(Cursor cursor, int d) {
    double[] known = cursor.clip.columns().detections().boxes().vx();
    return velocity(cursor, d, known, cursor.x);
  }

  static double vy(Cursor cursor, int d) {
    double[] known = cursor.clip.columns().detections().boxes().vy();
    return velocity(cursor, d, known, cursor.y);
  }

  static double vz(Cursor cursor, int d) {
    double[] known = cursor.clip.columns().detections().boxes().vz();
    return velocity(cursor, d, known, cursor.clip.columns().detections().boxes().z());
  }

  private static double velocity(Cursor cursor, int d, double[] known, double[] places) {
    if (cursor.clip.velocity(d).known()) {
      return known[d];
    }
    int then = before(cursor, d);
    if (then == FrameBatch.NONE) {
      return Double.NaN;
    }
    double moved = places.length == 0 ? 0 : places[d] - places[then];
    return moved / cursor.timeline.secondsBefore(cursor.frame());
  }

  private static double length(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }
}
