package org.fests.ingest.pose;

import java.util.Optional;
import org.fests.scene.Pose;

/**
 * A motion of space that keeps distances; as the pose of a sensor or carrier it leads from
 * coordinates in its own frame of reference to those of the frame that it is given in.
 *
 * @param rotation done first
 * @param translation done then; the pose's origin
 */
public record RigidTransform(Rotation rotation, Vector3 translation) {
  public static final RigidTransform NONE = new RigidTransform(Rotation.NONE, Vector3.ZERO);

  /**
   * Returns the transform of a matrix, up to rounding; nothing if it does not keep distances.
   *
   * @param rows three rows of four numbers, rotation and translation; a fourth row 0 0 0 1 may
   *     follow
   */
  public static Optional<RigidTransform> ofRows(double... rows) {
    boolean closed =
        rows.length == 12
            || (rows.length == 16
                && rows[12] == 0
                && rows[13] == 0
                && rows[14] == 0
                && rows[15] == 1);
    if (!closed || !Double.isFinite(rows[3] + rows[7] + rows[11])) {
      return Optional.empty();
    }
    return Rotation.near(column(rows, 0), column(rows, 1), column(rows, 2))
        .map(rotation -> new RigidTransform(rotation, column(rows, 3)));
  }

  /** Returns where a point comes to lie. */
  public Vector3 move(Vector3 point) {
    return rotation.turn(point).plus(translation);
  }

  /** Returns the transform that does the other one first, then this. */
  public RigidTransform after(RigidTransform first) {
    return new RigidTransform(rotation.after(first.rotation), move(first.translation));
  }

  /** Returns the transform that undoes this one. */
  public RigidTransform inverse() {
    Rotation back = rotation.inverse();
    return new RigidTransform(back, back.turn(translation).times(-1));
  }

  /** Returns it as a carrier's pose: the origin, and the heading of the x axis; tilt is dropped. */
  public Pose pose() {
    return new Pose(translation.x(), translation.y(), translation.z(), rotation.yaw());
  }

  private static Vector3 column(double[] rows, int n) {
    return new Vector3(rows[n], rows[4 + n], rows[8 + n]);
  }
}
