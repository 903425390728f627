package org.fests.scene;

import java.io.Serializable;
import org.fests.geometry.Rectangle;

/**
 * A detection's box in its stream's space, as SPRE.md section 1 lays down.
 *
 * @param x centre, pixels or metres
 * @param y centre, pixels or metres
 * @param z centre, metres; 0 in an image
 * @param length along the heading, metres; 0 in an image
 * @param width pixels, or metres across the heading
 * @param height pixels, or metres upwards
 * @param angle in an image the rotation, radians clockwise on screen; else the yaw, radians
 *     counter-clockwise seen from above
 */
public record Box(
    double x, double y, double z, double length, double width, double height, double angle)
    implements Serializable {

  /** Returns a box in an image. */
  public static Box inImage(double x, double y, double width, double height, double angle) {
    return new Box(x, y, 0, 0, width, height, angle);
  }

  /** Returns its outline in the plane: the image, or the ground. */
  public Rectangle outline(Space space) {
    return space.solid()
        ? new Rectangle(x, y, length, width, angle)
        : new Rectangle(x, y, width, height, angle);
  }
}
