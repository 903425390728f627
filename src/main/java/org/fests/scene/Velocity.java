package org.fests.scene;

/**
 * A velocity from the log, in the axes of the stream's space.
 *
 * @param x metres a second; NaN when not known, as the other two
 * @param y metres a second
 * @param z metres a second
 */
public record Velocity(double x, double y, double z) {
  public static final Velocity UNKNOWN = new Velocity(Double.NaN, Double.NaN, Double.NaN);

  public boolean known() {
    return !Double.isNaN(x);
  }
}
