package org.fests.geometry;

/** The area that several rectangles have in common, by cutting a polygon along their edges. */
final class Clipping {
  private double[] x;
  private double[] y;
  private double[] spareX;
  private double[] spareY;
  private int corners;

  private Clipping(int count) {
    int most = 4 + 4 * count; // a cut adds at most one corner
    x = new double[most];
    y = new double[most];
    spareX = new double[most];
    spareY = new double[most];
  }

  /** Returns the common area of the first {@code count}, each cut down on all four sides. */
  static double area(TurnedColumns columns, int[] chosen, int count, double cut) {
    for (int i = 0; i < count; i++) {
      if (columns.halfWidth(chosen[i]) <= cut || columns.halfHeight(chosen[i]) <= cut) {
        return 0;
      }
    }
    Clipping clipping = new Clipping(count);
    clipping.begin(columns, chosen[0], cut);
    for (int i = 1; i < count && clipping.corners > 0; i++) {
      clipping.clip(columns, chosen[i], cut);
    }
    return clipping.area();
  }

  private void begin(TurnedColumns columns, int i, double cut) {
    double w = columns.halfWidth(i) - cut;
    double h = columns.halfHeight(i) - cut;
    add(columns.pointX(i, -w, -h), columns.pointY(i, -w, -h));
    add(columns.pointX(i, w, -h), columns.pointY(i, w, -h));
    add(columns.pointX(i, w, h), columns.pointY(i, w, h));
    add(columns.pointX(i, -w, h), columns.pointY(i, -w, h));
    swap();
  }

  private void add(double px, double py) {
    spareX[corners] = px;
    spareY[corners++] = py;
  }

  private void swap() {
    double[] lastX = x;
    double[] lastY = y;
    x = spareX;
    y = spareY;
    spareX = lastX;
    spareY = lastY;
  }

  private void clip(TurnedColumns columns, int i, double cut) {
    double w = columns.halfWidth(i) - cut;
    double h = columns.halfHeight(i) - cut;
    // Normals that point outwards: the rectangle's own axes and their opposites.
    double ax = columns.cos(i);
    double ay = columns.sin(i);
    double cx = columns.pointX(i, 0, 0);
    double cy = columns.pointY(i, 0, 0);
    keep(ax, ay, ax * cx + ay * cy + w);
    keep(-ax, -ay, -(ax * cx + ay * cy) + w);
    keep(-ay, ax, ax * cy - ay * cx + h);
    keep(ay, -ax, -(ax * cy - ay * cx) + h);
  }

  /** Keeps the points p with normal . p at most the bound. */
  private void keep(double nx, double ny, double bound) {
    int before = corners;
    corners = 0;
    for (int i = 0; i < before; i++) {
      int next = i + 1 == before ? 0 : i + 1;
      double here = nx * x[i] + ny * y[i] - bound;
      double there = nx * x[next] + ny * y[next] - bound;
      if (here <= 0) {
        add(x[i], y[i]);
      }
      if ((here < 0 && there > 0) || (here > 0 && there < 0)) {
        double share = here / (here - there);
        add(x[i] + share * (x[next] - x[i]), y[i] + share * (y[next] - y[i]));
      }
    }
    swap();
  }

  private double area() {
    double twice = 0;
    for (int i = 1; i + 1 < corners; i++) {
      twice += (x[i] - x[0]) * (y[i + 1] - y[0]) - (x[i + 1] - x[0]) * (y[i] - y[0]);
    }
    return Math.max(0, twice / 2);
  }
}
