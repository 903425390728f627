package org.fests.ingest.pose;

import org.fests.scene.Box;

/**
 * A box turned in any way.
 *
 * @param pose its centre, and its own axes: x forward, y left, z up
 * @param length along its x axis, metres
 * @param width along its y axis, metres
 * @param height along its z axis, metres
 */
public record Cuboid(RigidTransform pose, double length, double width, double height) {
  /**
   * A greater tilt, radians, is worth telling of: the road's slope under a carrier is less, and a
   * box that is laid upright by it changes its extent by less than a hundredth.
   */
  public static final double NOTABLE_TILT = Math.toRadians(5);

  /** How a report calls that a {@link #notablyTilted} box was laid upright. */
  public static final String TILT_DROPPED = "tilt of a box dropped";

  /** Returns the cuboid in another frame of reference. */
  public Cuboid moved(RigidTransform transform) {
    return new Cuboid(transform.after(pose), length, width, height);
  }

  /** Returns the upright box of the same centre, size and heading. */
  public Box upright() {
    Vector3 centre = pose.translation();
    return new Box(
        centre.x(), centre.y(), centre.z(), length, width, height, pose.rotation().yaw());
  }

  /** Returns whether {@link #upright} loses a tilt that is worth telling of. */
  public boolean notablyTilted() {
    return pose.rotation().tilt() > NOTABLE_TILT;
  }
}
