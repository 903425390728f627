package org.fests.ingest.pose;

import java.util.Optional;

/**
 * A rotation as a quaternion w + xi + yj + zk, in this order; q and -q are the same rotation.
 *
 * <p>Source: Kuipers, Quaternions and Rotation Sequences, Princeton 1999, chapter 7.
 *
 * @param w cosine of half the angle
 * @param x first component of the axis, times the sine of half the angle
 * @param y second component
 * @param z third component
 */
public record Quaternion(double w, double x, double y, double z) {

  /** Returns the quaternion about the z axis, radians counter-clockwise seen from above. */
  public static Quaternion ofYaw(double yaw) {
    return new Quaternion(Math.cos(yaw / 2), 0, 0, Math.sin(yaw / 2));
  }

  /** Returns its rotation, whatever its length; nothing if it is zero or not finite. */
  public Optional<Rotation> rotation() {
    double square = w * w + x * x + y * y + z * z;
    if (!(square > Double.MIN_NORMAL && square < Double.MAX_VALUE)) {
      return Optional.empty();
    }
    double s = 2 / square;
    return Optional.of(
        new Rotation(
            new Vector3(1 - s * (y * y + z * z), s * (x * y + w * z), s * (x * z - w * y)),
            new Vector3(s * (x * y - w * z), 1 - s * (x * x + z * z), s * (y * z + w * x)),
            new Vector3(s * (x * z + w * y), s * (y * z - w * x), 1 - s * (x * x + y * y))));
  }
}
