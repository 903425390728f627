package org.fests.scene;

/**
 * Where the sensor carrier is in world space.
 *
 * @param x metres
 * @param y metres
 * @param z metres
 * @param yaw radians, counter-clockwise seen from above
 */
public record Pose(double x, double y, double z, double yaw) {
  public Pose {
    if (!(Double.isFinite(x + y + z) && Double.isFinite(yaw))) {
      throw new IllegalArgumentException("Invalid pose: %s, %s, %s, %s".formatted(x, y, z, yaw));
    }
  }
}
