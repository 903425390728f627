package org.fests.geometry;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The rays from a point and the directions amid the sectors between them. A box that the point is
 * not outside of holds the directions that lead inside: where the point is on an edge, those to the
 * inner side of it.
 *
 * @param x of each ray's direction, then of each sector's
 * @param y of each ray's direction, then of each sector's
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Compass(double[] x, double[] y) {
  /** Directions that differ by less are one, radians: less than a grain over ten metres. */
  private static final double SAME = 1e-7;

  /** Along the axes: enough for upright boxes, and exact. */
  static final Compass UPRIGHT =
      new Compass(
          new double[] {1, 0, -1, 0, 1, -1, -1, 1}, new double[] {0, 1, 0, -1, 1, 1, -1, -1});

  /** Returns the compass of at least two rays. */
  static Compass of(double[] angles) {
    double[] distinct = distinct(angles);
    int rays = distinct.length;
    double[] x = new double[2 * rays];
    double[] y = new double[2 * rays];
    for (int ray = 0; ray < rays; ray++) {
      double next = ray + 1 < rays ? distinct[ray + 1] : distinct[0] + 2 * Math.PI;
      double amid = (distinct[ray] + next) / 2;
      x[ray] = Math.cos(distinct[ray]);
      y[ray] = Math.sin(distinct[ray]);
      x[rays + ray] = Math.cos(amid);
      y[rays + ray] = Math.sin(amid);
    }
    return new Compass(x, y);
  }

  private static double[] distinct(double[] angles) {
    double[] sorted = Arrays.stream(angles).map(Compass::turned).sorted().toArray();
    int count = 1;
    for (double angle : sorted) {
      if (angle - sorted[count - 1] > SAME) {
        sorted[count++] = angle;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** Returns the angle in one turn; just before half a turn back is half a turn on. */
  private static double turned(double angle) {
    double rest = Math.IEEEremainder(angle, 2 * Math.PI);
    return rest < SAME - Math.PI ? rest + 2 * Math.PI : rest;
  }

  int rays() {
    return x.length / 2;
  }

  /**
   * Returns the cells of a box that the point is not outside of.
   *
   * @param cos of the box's angle
   * @param sin of the box's angle
   * @param along where the point is along the box's first axis
   * @param across where it is along its second axis
   */
  BitSet cells(double cos, double sin, Side along, Side across) {
    BitSet cells = new BitSet();
    cells.set(0, along == Side.AMID && across == Side.AMID);
    for (int d = 0; d < x.length; d++) {
      double slack = d < rays() ? SAME : 0;
      boolean leadsInside =
          along.leadsInside(x[d] * cos + y[d] * sin, slack)
              && across.leadsInside(y[d] * cos - x[d] * sin, slack);
      cells.set(1 + d, leadsInside);
    }
    return cells;
  }
}
