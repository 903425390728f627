package org.fests.proof;

import java.util.List;
import java.util.Optional;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.Velocity;
import org.fests.spre.Measure;

/** One measure of one or two detections of a sample. SPRE.md section 5. */
record Measurement(Moment moment, List<Detection> objects) {
  private static final double NANOS = 1e9;

  double of(Measure measure) {
    return switch (measure) {
      case X -> box(0).x();
      case Y -> box(0).y();
      case Z -> box(0).z();
      case W -> box(0).width();
      case H -> box(0).height();
      case L -> box(0).length();
      case AREA -> solids().area(objects.get(0));
      case VOLUME -> solids().volume(objects.get(0));
      case DIST ->
          objects.size() == 1
              ? solids().distance(objects.get(0))
              : solids().distance(objects.get(0), objects.get(1));
      case GAP -> solids().gap(objects.get(0), objects.get(1));
      case IOU ->
          common() / (solids().size(objects.get(0)) + solids().size(objects.get(1)) - common());
      case COVER -> common() / solids().size(objects.get(0));
      case YAW -> wrapped(box(0).angle());
      case TURN -> wrapped(box(1).angle() - box(0).angle());
      case BEARING -> wrapped(direction() - box(0).angle());
      case SPEED ->
          Math.sqrt(square(velocity().x()) + square(velocity().y()) + square(velocity().z()));
      case VX -> velocity().x();
      case VY -> velocity().y();
      case VZ -> velocity().z();
      case SCORE -> objects.get(0).score();
      case T -> moment.scene().batch().time(moment.position()) / NANOS;
      case FRAME -> moment.scene().batch().index(moment.position());
    };
  }

  private Box box(int object) {
    return objects.get(object).box();
  }

  private Solids solids() {
    return moment.solids();
  }

  private double common() {
    return solids().commonSize(objects);
  }

  /** Returns the direction from the first centre to the second; unknown where they coincide. */
  private double direction() {
    double dx = box(1).x() - box(0).x();
    double dy = box(1).y() - box(0).y();
    return dx == 0 && dy == 0 ? Double.NaN : StrictMath.atan2(dy, dx);
  }

  /** Returns the angle in (-pi, pi]. */
  static double wrapped(double angle) {
    double rest = Math.IEEEremainder(angle, 2 * Math.PI);
    return rest == -Math.PI ? Math.PI : rest;
  }

  /** Returns the log's velocity, else the track's motion since the frame before. */
  private Velocity velocity() {
    Detection now = objects.get(0);
    Optional<Detection> then =
        now.track().flatMap(t -> moment.previous().flatMap(m -> m.ofTrack(t)));
    if (now.velocity().known() || then.isEmpty()) {
      return now.velocity();
    }
    double seconds = moment.secondsSincePrevious();
    Box before = then.get().box();
    return new Velocity(
        (now.box().x() - before.x()) / seconds,
        (now.box().y() - before.y()) / seconds,
        (now.box().z() - before.z()) / seconds);
  }

  private static double square(double x) {
    return x * x;
  }
}
