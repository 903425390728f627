package org.fests.ingest.pose;

import java.util.Optional;

/**
 * A rotation of space, as the directions in which it turns the three axes: the columns of its
 * matrix.
 *
 * @param x where the x axis comes to lie, of length 1
 * @param y where the y axis comes to lie, of length 1
 * @param z where the z axis comes to lie, of length 1
 */
public record Rotation(Vector3 x, Vector3 y, Vector3 z) {
  /** How far a log's matrix may be off a rotation: numbers rounded to three digits are read. */
  private static final double TOLERANCE = 1e-2;

  public static final Rotation NONE =
      new Rotation(new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1));

  /** Leads from a camera's axes (x right, y down, z forward) to x forward, y left, z up. */
  public static final Rotation OF_CAMERA =
      new Rotation(new Vector3(0, -1, 0), new Vector3(0, 0, -1), new Vector3(1, 0, 0));

  /**
   * Returns the rotation about the fixed x axis by roll, then the y axis by pitch, then the z axis
   * by yaw: the matrix Rz Ry Rx. Radians, each counter-clockwise seen from its axis' tip.
   */
  public static Rotation ofAngles(double roll, double pitch, double yaw) {
    double cx = Math.cos(roll);
    double sx = Math.sin(roll);
    double cy = Math.cos(pitch);
    double sy = Math.sin(pitch);
    double cz = Math.cos(yaw);
    double sz = Math.sin(yaw);
    return new Rotation(
        new Vector3(cz * cy, sz * cy, -sy),
        new Vector3(cz * sy * sx - sz * cx, sz * sy * sx + cz * cx, cy * sx),
        new Vector3(cz * sy * cx + sz * sx, sz * sy * cx - cz * sx, cy * cx));
  }

  /**
   * Returns the rotation whose matrix has these columns up to rounding; nothing if they are not
   * finite, not at right angles, not of length 1, or left-handed.
   */
  public static Optional<Rotation> near(Vector3 x, Vector3 y, Vector3 z) {
    boolean straight =
        isUnit(x)
            && isUnit(y)
            && isUnit(z)
            && Math.abs(x.dot(y)) < TOLERANCE
            && x.cross(y).minus(z).length() < 2 * TOLERANCE;
    if (!straight) {
      return Optional.empty();
    }
    Vector3 first = unit(x);
    Vector3 second = unit(y.minus(first.times(first.dot(y))));
    return Optional.of(new Rotation(first, second, first.cross(second)));
  }

  /** Returns where a direction comes to lie. */
  public Vector3 turn(Vector3 v) {
    return new Vector3(
        x.x() * v.x() + y.x() * v.y() + z.x() * v.z(),
        x.y() * v.x() + y.y() * v.y() + z.y() * v.z(),
        x.z() * v.x() + y.z() * v.y() + z.z() * v.z());
  }

  /** Returns the rotation that does the other one first, then this. */
  public Rotation after(Rotation first) {
    return new Rotation(turn(first.x), turn(first.y), turn(first.z));
  }

  /** Returns the rotation that undoes this one. */
  public Rotation inverse() {
    return new Rotation(
        new Vector3(x.x(), y.x(), z.x()),
        new Vector3(x.y(), y.y(), z.y()),
        new Vector3(x.z(), y.z(), z.z()));
  }

  /** Returns the heading of the turned x axis seen from above, in [-pi, pi]. */
  public double yaw() {
    return Math.atan2(x.y(), x.x());
  }

  /** Returns the angle between the turned z axis and the upward direction, in [0, pi]. */
  public double tilt() {
    return Math.atan2(Math.hypot(z.x(), z.y()), z.z());
  }

  private static boolean isUnit(Vector3 v) {
    return Math.abs(v.length() - 1) < TOLERANCE; // false for NaN too
  }

  private static Vector3 unit(Vector3 v) {
    return v.times(1 / v.length());
  }
}
