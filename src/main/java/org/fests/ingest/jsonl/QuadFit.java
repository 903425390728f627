package org.fests.ingest.jsonl;

import java.util.Arrays;
import org.fests.scene.Box;

/**
 * The oriented box that fits a quadrilateral best: the sum of the squared distances between its
 * corners and the quadrilateral's is least.
 *
 * <p>The corners' mean is the centre. With u and v the means of opposite sides, a box of sides w, h
 * turned by t is off by |u - w e(t)|^2 + |v - h e'(t)|^2 and a part that does not depend on it; so
 * w and h are u and v seen along e and e', and 2 t is the direction of |u|^2 e(2 arg u) + |v|^2 e(2
 * arg v'), v' being v turned back by a right angle.
 *
 * @param box upright as far as it can be: angle in (-pi/4, pi/4]
 * @param error the greatest distance of a corner from its box's corner, pixels
 */
public record QuadFit(Box box, double error) {
  /**
   * Fits a box.
   *
   * @param quad x and y of four corners, in order around the quadrilateral, either way
   */
  public static QuadFit of(double[] quad) {
    double x = (quad[0] + quad[2] + quad[4] + quad[6]) / 4;
    double y = (quad[1] + quad[3] + quad[5] + quad[7]) / 4;
    double ux = (quad[2] - quad[0] + quad[4] - quad[6]) / 2;
    double uy = (quad[3] - quad[1] + quad[5] - quad[7]) / 2;
    double vx = (quad[6] - quad[0] + quad[4] - quad[2]) / 2;
    double vy = (quad[7] - quad[1] + quad[5] - quad[3]) / 2;
    // Squares of complex numbers: doubling the angle makes opposite directions equal.
    double cos2 = ux * ux - uy * uy - (vx * vx - vy * vy);
    double sin2 = 2 * ux * uy - 2 * vx * vy;
    double angle = StrictMath.atan2(sin2, cos2) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double width = Math.abs(ux * cos + uy * sin);
    double height = Math.abs(vy * cos - vx * sin);
    Box box = upright(Box.inImage(x, y, width, height, angle));
    return new QuadFit(box, error(quad, box));
  }

  /** Returns the same box with its sides named so that it is turned as little as possible. */
  private static Box upright(Box box) {
    double angle = box.angle();
    if (angle > Math.PI / 4) {
      return swapped(box, angle - Math.PI / 2);
    }
    return angle <= -Math.PI / 4 ? swapped(box, angle + Math.PI / 2) : box;
  }

  private static Box swapped(Box box, double angle) {
    double across = box.width();
    double along = box.height();
    return Box.inImage(box.x(), box.y(), along, across, angle);
  }

  /** Returns how far corners are off, for the best way to pair those of both. */
  private static double error(double[] quad, Box box) {
    double[] corners = corners(box);
    double best = Double.POSITIVE_INFINITY;
    for (int first = 0; first < 4; first++) {
      for (int step : new int[] {1, 3}) {
        double worst = 0;
        for (int i = 0; i < 4; i++) {
          int at = (first + step * i) % 4;
          worst =
              Math.max(
                  worst,
                  Math.hypot(quad[2 * i] - corners[2 * at], quad[2 * i + 1] - corners[2 * at + 1]));
        }
        best = Math.min(best, worst);
      }
    }
    return best;
  }

  private static double[] corners(Box box) {
    double cos = StrictMath.cos(box.angle());
    double sin = StrictMath.sin(box.angle());
    double[] corners = new double[8];
    for (int i = 0; i < 4; i++) {
      double along = (i == 0 || i == 3 ? -1 : 1) * box.width() / 2;
      double across = (i < 2 ? -1 : 1) * box.height() / 2;
      corners[2 * i] = box.x() + along * cos - across * sin;
      corners[2 * i + 1] = box.y() + along * sin + across * cos;
    }
    return corners;
  }

  /** Returns whether the corners go round: a quadrilateral whose sides cross has no box. */
  public static boolean goesRound(double[] quad) {
    int left = 0;
    int right = 0;
    for (int i = 0; i < 4; i++) {
      double[] p = Arrays.copyOfRange(quad, 2 * i, 2 * i + 2);
      int j = 2 * ((i + 1) % 4);
      int k = 2 * ((i + 2) % 4);
      double turn =
          (quad[j] - p[0]) * (quad[k + 1] - quad[j + 1])
              - (quad[j + 1] - p[1]) * (quad[k] - quad[j]);
      left += turn > 0 ? 1 : 0;
      right += turn < 0 ? 1 : 0;
    }
    return left < 2 || right < 2;
  }
}
