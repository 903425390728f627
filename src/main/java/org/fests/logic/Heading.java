package org.fests.logic;

import org.fests.geometry.Grain;
import org.fests.geometry.RectangleColumns;

/**
 * What an object sees of another from where it is and where it heads, on the ground, metres and
 * radians. Angles are in (-pi, pi], counter-clockwise seen from above (clockwise in an image).
 */
final class Heading {
  private Heading() {}

  /** Returns the angle as one in (-pi, pi]. */
  static double wrapped(double angle) {
    double rest = Math.IEEEremainder(angle, 2 * Math.PI);
    return rest == -Math.PI ? Math.PI : rest;
  }

  static double yaw(Cursor cursor, int detection) {
    return wrapped(cursor.clip.angle(detection));
  }

  /** Returns how far the second is turned against the first. */
  static double turn(Cursor cursor, int first, int second) {
    return wrapped(cursor.clip.angle(second) - cursor.clip.angle(first));
  }

  /** Returns where the first sees the second's centre; not a number where they coincide. */
  static double bearing(Cursor cursor, int first, int second) {
    double dx = cursor.x[second] - cursor.x[first];
    double dy = cursor.y[second] - cursor.y[first];
    return dx == 0 && dy == 0
        ? Double.NaN
        : wrapped(StrictMath.atan2(dy, dx) - cursor.clip.angle(first));
  }

  /** Returns how far the second's centre is from where the first heads. */
  static double off(Cursor cursor, int first, int second) {
    return Math.abs(bearing(cursor, first, second));
  }

  static double front(Cursor cursor, int seer) {
    return cursor.clip.length(seer) / 2;
  }

  static double back(Cursor cursor, int seer) {
    return -front(cursor, seer);
  }

  /** Returns where the seer's left side is. */
  static double left(Cursor cursor, int seer) {
    return cursor.width[seer] / 2;
  }

  static double right(Cursor cursor, int seer) {
    return -left(cursor, seer);
  }

  /** Returns where the seen box begins in the direction in which the seer heads. */
  static double leastAhead(Cursor cursor, int seen, int seer) {
    RectangleColumns outlines = cursor.boxes.outlines();
    return upright(cursor, seen, seer)
        ? outlines.minX(seen) - cursor.x[seer]
        : least(cursor, seen, seer, outlines.cos(seer), outlines.sin(seer));
  }

  /** Returns where it ends in that direction. */
  static double mostAhead(Cursor cursor, int seen, int seer) {
    RectangleColumns outlines = cursor.boxes.outlines();
    return upright(cursor, seen, seer)
        ? outlines.maxX(seen) - cursor.x[seer]
        : -least(cursor, seen, seer, -outlines.cos(seer), -outlines.sin(seer)) + 0.0;
  }

  /** Returns where the seen box begins in the direction to the seer's left. */
  static double leastLeft(Cursor cursor, int seen, int seer) {
    RectangleColumns outlines = cursor.boxes.outlines();
    return upright(cursor, seen, seer)
        ? outlines.minY(seen) - cursor.y[seer]
        : least(cursor, seen, seer, -outlines.sin(seer), outlines.cos(seer));
  }

  /** Returns where it ends in that direction. */
  static double mostLeft(Cursor cursor, int seen, int seer) {
    RectangleColumns outlines = cursor.boxes.outlines();
    return upright(cursor, seen, seer)
        ? outlines.maxY(seen) - cursor.y[seer]
        : -least(cursor, seen, seer, outlines.sin(seer), -outlines.cos(seer)) + 0.0;
  }

  private static boolean upright(Cursor cursor, int seen, int seer) {
    RectangleColumns outlines = cursor.boxes.outlines();
    return outlines.upright(seen) && outlines.upright(seer);
  }

  /** Returns the least coordinate of the seen outline along a direction from the seer's centre. */
  private static double least(Cursor cursor, int seen, int seer, double dx, double dy) {
    double along = (cursor.x[seen] - cursor.x[seer]) * dx + (cursor.y[seen] - cursor.y[seer]) * dy;
    return Grain.round(along - cursor.boxes.outlines().reach(seen, dx, dy));
  }
}
