package org.fests.logic;

import org.fests.geometry.Point;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.spre.Measure;
import org.fests.spre.Metric;

/** What is measured of detections in a space. */
final class Measures {
  private static final int CHEAP = 3;
  private static final int DEAR = 12;

  private final Space space;

  Measures(Space space) {
    this.space = space;
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
      default -> throw refused(metric);
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
      throw new NotEvaluated(metric, "@%s in an image".formatted(metric.measure().word()));
    }
    return measure;
  }

  /** Returns the measure of two detections. */
  Value ofTwo(Metric.Measured metric, int first, int second) {
    if (metric.measure() != Measure.DIST) {
      throw refused(metric);
    }
    return space.solid()
        ? new Values.Two((c, a, b) -> apart(c.clip, a, b), first, second, CHEAP)
        : new Values.Apart(first, second);
  }

  /** Returns the distance of the boundaries; needs boxes. */
  static Value gap(int first, int second) {
    return new Values.Two((c, a, b) -> c.boxes.gap(a, b), first, second, DEAR);
  }

  /** Returns how far the first reaches out of the second; needs boxes. */
  static Value overhang(int first, int second) {
    return new Values.Two((c, a, b) -> c.boxes.overhang(a, b), first, second, CHEAP);
  }

  private static double apart(FrameBatch clip, int a, int b) {
    return length(clip.x(a) - clip.x(b), clip.y(a) - clip.y(b), clip.z(a) - clip.z(b));
  }

  private static double length(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }

  static NotEvaluated refused(Metric.Measured metric) {
    return new NotEvaluated(metric, "@%s".formatted(metric.measure().word()));
  }
}
