package org.fests.ingest.simulator;

/**
 * An upright cuboid's base on the flat ground: in metres along the road and to its left.
 *
 * @param x of the middle, along the road
 * @param y of the middle, to the left
 * @param yaw radians from the road to its heading, counter-clockwise
 * @param length along its heading
 * @param width across it
 */
record Footprint(double x, double y, double yaw, double length, double width) {
  /**
   * How far a footprint extends as another one sees it, from its middle and along its heading.
   *
   * @param back least forward coordinate
   * @param front greatest forward coordinate
   * @param right least leftward coordinate
   * @param left greatest leftward coordinate
   */
  record Extent(double back, double front, double right, double left) {}

  /** Returns the corners, one after another around it. */
  double[][] corners() {
    double forwardX = StrictMath.cos(yaw) * length / 2;
    double forwardY = StrictMath.sin(yaw) * length / 2;
    double leftX = -StrictMath.sin(yaw) * width / 2;
    double leftY = StrictMath.cos(yaw) * width / 2;
    return new double[][] {
      {x + forwardX + leftX, y + forwardY + leftY},
      {x - forwardX + leftX, y - forwardY + leftY},
      {x - forwardX - leftX, y - forwardY - leftY},
      {x + forwardX - leftX, y + forwardY - leftY}
    };
  }

  /** Returns how far it extends as the viewer sees it. */
  Extent seenBy(Footprint viewer) {
    double cos = StrictMath.cos(viewer.yaw);
    double sin = StrictMath.sin(viewer.yaw);
    double back = Double.POSITIVE_INFINITY;
    double front = Double.NEGATIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    double left = Double.NEGATIVE_INFINITY;
    for (double[] corner : corners()) {
      double dx = corner[0] - viewer.x;
      double dy = corner[1] - viewer.y;
      back = Math.min(back, dx * cos + dy * sin);
      front = Math.max(front, dx * cos + dy * sin);
      right = Math.min(right, dy * cos - dx * sin);
      left = Math.max(left, dy * cos - dx * sin);
    }
    return new Extent(back, front, right, left);
  }

  /** Returns the distance of the edges, 0 where the footprints meet. */
  double gap(Footprint other) {
    if (!apart(other) && !other.apart(this)) {
      return 0;
    }
    return Math.min(toEdges(other), other.toEdges(this));
  }

  /** Returns whether one of this footprint's sides parts it from the other. */
  private boolean apart(Footprint other) {
    Extent seen = other.seenBy(this);
    return seen.back > length / 2
        || seen.front < -length / 2
        || seen.right > width / 2
        || seen.left < -width / 2;
  }

  /** Returns the least distance from a corner of this to an edge of the other. */
  private double toEdges(Footprint other) {
    double least = Double.POSITIVE_INFINITY;
    double[][] edges = other.corners();
    for (double[] corner : corners()) {
      for (int i = 0; i < edges.length; i++) {
        least = Math.min(least, distance(corner, edges[i], edges[(i + 1) % edges.length]));
      }
    }
    return least;
  }

  /** Returns how far a point is from the points between two others. */
  private static double distance(double[] point, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double part = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy);
    double nearest = Math.min(1, Math.max(0, part));
    return length(from[0] + nearest * dx - point[0], from[1] + nearest * dy - point[1]);
  }

  static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  /** Returns an angle in (-pi, pi]. */
  static double wrapped(double angle) {
    double turned = angle;
    while (turned > Math.PI) {
      turned -= 2 * Math.PI;
    }
    while (turned <= -Math.PI) {
      turned += 2 * Math.PI;
    }
    return turned;
  }
}
