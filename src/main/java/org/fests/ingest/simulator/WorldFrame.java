package org.fests.ingest.simulator;

import org.fests.scene.Box;
import org.fests.scene.Pose;
import org.fests.scene.Velocity;

/**
 * A frame of coordinates on the ground, metres: x, y to its left, z up.
 *
 * @param along of its origin, on the road
 * @param aside of its origin, to the road's left
 * @param yaw radians from the road to its x axis
 * @param x what the origin's x is called
 * @param y what the origin's y is called
 */
record WorldFrame(double along, double aside, double yaw, double x, double y) {
  /** Returns a frame that is fixed to the ground, the road lying in it anyhow. */
  static WorldFrame somewhere(Dice dice) {
    return new WorldFrame(
        0, 0, dice.between(-3, 3), dice.between(-500, 500), dice.between(-500, 500));
  }

  /** Returns the frame of a carrier: its middle on the ground is the origin, it looks along x. */
  static WorldFrame carried(RoadUser carrier) {
    return new WorldFrame(carrier.along(), carrier.aside(), carrier.yaw(), 0, 0);
  }

  Pose pose(RoadUser carrier) {
    Box box = box(carrier);
    return new Pose(box.x(), box.y(), 0, box.angle());
  }

  Box box(RoadUser user) {
    Footprint foot = user.footprint();
    double cos = StrictMath.cos(yaw);
    double sin = StrictMath.sin(yaw);
    double dx = foot.x() - along;
    double dy = foot.y() - aside;
    return new Box(
        x + dx * cos + dy * sin,
        y + dy * cos - dx * sin,
        user.height() / 2,
        foot.length(),
        foot.width(),
        user.height(),
        Footprint.wrapped(foot.yaw() - yaw));
  }

  /** Returns the velocity over ground, in these axes. */
  Velocity velocity(RoadUser user) {
    double direction = user.yaw() - yaw;
    return new Velocity(
        user.speed() * StrictMath.cos(direction), user.speed() * StrictMath.sin(direction), 0);
  }
}
