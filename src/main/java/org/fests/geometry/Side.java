package org.fests.geometry;

import java.util.stream.DoubleStream;

/** Where a point is between two parallel edges of a box. */
enum Side {
  OUTSIDE,
  LOW,
  AMID,
  HIGH;

  /** Returns where a coordinate is; as close to an edge as the slack is on it. */
  static Side of(double at, double low, double high, double slack) {
    if (!(at >= low - slack && at <= high + slack)) {
      return OUTSIDE;
    }
    if (at <= low + slack) {
      return LOW;
    }
    return at >= high - slack ? HIGH : AMID;
  }

  /** Returns whether a step from there, towards the high edge if positive, leads inside. */
  boolean leadsInside(double step, double slack) {
    return switch (this) {
      case OUTSIDE -> false;
      case LOW -> step > slack;
      case AMID -> true;
      case HIGH -> -step > slack;
    };
  }

  /** Returns where an edge across runs to: on to both ends, or from its end to the other. */
  DoubleStream angles(double towardsHigh) {
    return switch (this) {
      case OUTSIDE -> DoubleStream.empty();
      case LOW -> DoubleStream.of(towardsHigh);
      case AMID -> DoubleStream.of(towardsHigh, towardsHigh + Math.PI);
      case HIGH -> DoubleStream.of(towardsHigh + Math.PI);
    };
  }

  /** Returns whether there is an edge. */
  boolean edge() {
    return this == LOW || this == HIGH;
  }
}
