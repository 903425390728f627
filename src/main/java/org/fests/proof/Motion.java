package org.fests.proof;

import java.util.Optional;
import org.fests.scene.Box;
import org.fests.scene.Detection;

/**
 * What changed since the frame before of the same channel, by the places of boxes; not a number
 * where a track has no detection there. SPRE.md section 6.
 */
record Motion(Moment moment) {
  /** Returns how far the centre is from where it was. */
  double distance(Detection a) {
    return before(a).map(then -> moment.solids().distance(then, a)).orElse(Double.NaN);
  }

  /** Returns by how much the boundaries of the two have come closer. */
  double approach(Detection a, Detection b) {
    return before(a)
        .flatMap(first -> before(b).map(second -> moment.solids().gap(first, second)))
        .map(gap -> gap - moment.solids().gap(a, b))
        .orElse(Double.NaN);
  }

  double leftward(Detection a) {
    return before(a).map(then -> leftward(then.box(), a.box())).orElse(Double.NaN);
  }

  private double leftward(Box then, Box now) {
    return solid()
        ? new Viewer(moment).leftward(now.x() - then.x(), now.y() - then.y())
        : then.x() - now.x();
  }

  double upward(Detection a) {
    return before(a).map(then -> upward(then.box(), a.box())).orElse(Double.NaN);
  }

  private double upward(Box then, Box now) {
    return solid() ? now.z() - then.z() : then.y() - now.y();
  }

  /** Returns by how much the centre has come nearer to the viewer, each time where that was. */
  double nearer(Detection a) {
    double now = new Viewer(moment).distance(a);
    return before(a)
        .map(then -> new Viewer(moment.previous().orElseThrow()).distance(then) - now)
        .orElse(Double.NaN);
  }

  /** Returns the turn to the left, radians in (-pi, pi]. */
  double turn(Detection a) {
    return before(a)
        .map(then -> Measurement.wrapped(a.box().angle() - then.box().angle()))
        .orElse(Double.NaN);
  }

  private Optional<Detection> before(Detection d) {
    return d.track().flatMap(track -> moment.previous().flatMap(then -> then.ofTrack(track)));
  }

  private boolean solid() {
    return moment.scene().space().solid();
  }
}
