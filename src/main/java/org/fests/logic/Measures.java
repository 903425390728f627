package org.fests.logic;

import org.fests.geometry.Point;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.spre.Measure;
import org.fests.spre.Metric;

/**
 * What is measured of detections in a space.
 *
 * @param layout takes what is needed of a cursor
 */
record Measures(Space space, Layout layout) {
  private static final double NANOS = 1e9;

  /** What a number of two centres costs. */
  private static final int CHEAP = 3;

  /** What a number of two boxes costs. */
  static final int DEAR = 12;

  /** Returns the measure of the frame. */
  Value ofFrame(Metric.Measured metric) {
    return metric.measure() == Measure.T
        ? new Values.OfFrame(c -> seconds(c.clip, c.frame()))
        : new Values.OfFrame(c -> c.clip.index(c.frame()));
  }

  private static double seconds(FrameBatch clip, int frame) {
    return clip.timed() ? clip.time(frame) / NANOS : Double.NaN;
  }

  /** Returns the measure of one detection. */
  Values.OfOne ofOne(Metric.Measured metric) {
    return switch (metric.measure()) {
      case X -> (c, d) -> c.x[d];
      case Y -> (c, d) -> c.y[d];
      case W -> (c, d) -> c.width[d];
      case H -> (c, d) -> c.height[d];
      case Z -> solid(metric, (c, d) -> c.clip.z(d));
      case L -> solid(metric, (c, d) -> c.clip.length(d));
      case AREA -> area();
      case VOLUME -> solid(metric, (c, d) -> c.clip.length(d) * c.clip.width(d) * c.clip.height(d));
      case DIST -> distance();
      case YAW -> Heading::yaw;
      case SCORE -> (c, d) -> c.clip.score(d);
      case SPEED -> Motion::speed;
      case VX -> Motion::vx;
      case VY -> Motion::vy;
      case VZ -> solid(metric, Motion::vz);
      case GAP, IOU, COVER, TURN, BEARING, T, FRAME -> throw notOf(metric);
    };
  }

  private Values.OfOne area() {
    return space.solid()
        ? (c, d) -> c.clip.length(d) * c.width[d]
        : (c, d) -> c.width[d] * c.height[d];
  }

  private Values.OfOne distance() {
    return space.solid()
        ? (c, d) -> length(c.x[d], c.y[d], c.clip.z(d))
        : (c, d) -> Point.length(c.x[d], c.y[d]);
  }

  private Values.OfOne solid(Metric.Measured metric, Values.OfOne measure) {
    if (!space.solid()) {
      throw NotEvaluated.inAnImage(metric, "@" + metric.measure().word(), "its boxes are flat");
    }
    return measure;
  }

  /** Returns the measure of two detections. */
  Value ofTwo(Metric.Measured metric, int first, int second) {
    return switch (metric.measure()) {
      case DIST -> apart(first, second);
      case GAP -> gap(first, second);
      case IOU -> new Values.Two(needingBoxes(Measures::shareOfBoth), first, second, DEAR);
      case COVER -> new Values.Two(needingBoxes(Measures::shareOfFirst), first, second, DEAR);
      case TURN -> new Values.Two(Heading::turn, first, second, CHEAP);
      case BEARING -> new Values.Two(Heading::bearing, first, second, DEAR);
      case X, Y, Z, W, H, L, AREA, VOLUME, YAW, SPEED, VX, VY, VZ, SCORE, T, FRAME ->
          throw notOf(metric);
    };
  }

  private Value apart(int first, int second) {
    return space.solid()
        ? new Values.Two((c, a, b) -> apart(c.clip, a, b), first, second, CHEAP)
        : new Values.Between(new Values.Apart(), first, second, CHEAP);
  }

  /** Returns the distance of the boundaries. */
  Value gap(int first, int second) {
    layout.needsBoxes();
    return new Values.Between(new Values.Gap(), first, second, DEAR);
  }

  private Values.OfTwo needingBoxes(Values.OfTwo measure) {
    layout.needsBoxes();
    return measure;
  }

  /** Intersection over union; not a number where neither box has a size. */
  private static double shareOfBoth(Cursor cursor, int a, int b) {
    double common = cursor.boxes.commonSize(a, b);
    return common / (cursor.boxes.commonSize(a, a) + cursor.boxes.commonSize(b, b) - common);
  }

  /** Returns the share of the first that lies in the second. */
  private static double shareOfFirst(Cursor cursor, int a, int b) {
    return cursor.boxes.commonSize(a, b) / cursor.boxes.commonSize(a, a);
  }

  private static double apart(FrameBatch clip, int a, int b) {
    return length(clip.x(a) - clip.x(b), clip.y(a) - clip.y(b), clip.z(a) - clip.z(b));
  }

  private static double length(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }

  static IllegalArgumentException notOf(Metric.Measured metric) {
    return new IllegalArgumentException(
        "Cannot measure @%s of %d".formatted(metric.measure().word(), metric.arguments().size()));
  }
}
