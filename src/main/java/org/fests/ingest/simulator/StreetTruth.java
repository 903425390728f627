package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what happens on a street from where its users are on the road and how they move there.
 * docs/simulator.md has the definitions.
 */
final class StreetTruth {
  private static final double FARTHEST = 60; // along the road; no event is of two farther apart
  private static final double SAME_WAY = 0.5; // radians
  private static final double FOLLOWS = 20; // metres
  private static final double DRIVES = 2; // metres a second
  private static final double BEFORE = 40; // metres
  private static final double CLOSES_IN = 0.3; // metres a frame

  private final Road road;
  private Map<String, Footprint> before = Map.of();

  StreetTruth(Road road) {
    this.road = road;
  }

  /** Tells of the present frame; to be asked once in each. */
  void tell(Chronicle chronicle) {
    List<RoadUser> seen = new ArrayList<>(StreetStage.near(road));
    Map<String, Footprint> now = new HashMap<>();
    for (RoadUser user : seen) {
      now.put(user.track(), user.footprint());
      if (user != road.ego()) {
        chronicle.present(user.party());
      }
    }
    for (RoadUser a : seen) {
      for (RoadUser b : seen) {
        if (a != b && Math.abs(a.ahead(b)) <= FARTHEST) {
          together(chronicle, a, b, now);
        }
      }
    }
    before = now;
  }

  private void together(Chronicle chronicle, RoadUser a, RoadUser b, Map<String, Footprint> now) {
    if (a.model().vehicle() && b.model().vehicle()) {
      drive(chronicle, a, b);
    } else if (a.model().motor() && b.model() == Model.PEDESTRIAN) {
      meet(chronicle, a, b, now);
    }
  }

  private static void drive(Chronicle chronicle, RoadUser a, RoadUser b) {
    if (!(Math.abs(Footprint.wrapped(b.yaw() - a.yaw())) < SAME_WAY)) {
      return;
    }
    Footprint ahead = b.footprint();
    Footprint.Extent seen = a.footprint().seenBy(ahead);
    boolean behind = seen.front() < -ahead.length() / 2;
    int side = behind ? -1 : seen.back() > ahead.length() / 2 ? 1 : 0;
    chronicle.passes(EventKind.OVERTAKES, a.party(), b.party(), side);
    if (behind
        && seen.left() >= -ahead.width() / 2
        && seen.right() <= ahead.width() / 2
        && Math.min(a.speed(), b.speed()) >= DRIVES
        && a.footprint().gap(ahead) <= FOLLOWS) {
      chronicle.lasts(EventKind.FOLLOWS, a.party(), b.party());
    }
  }

  private void meet(
      Chronicle chronicle, RoadUser driver, RoadUser walker, Map<String, Footprint> now) {
    Footprint car = now.get(driver.track());
    Footprint foot = now.get(walker.track());
    Footprint.Extent seen = foot.seenBy(car);
    if (!(seen.back() > car.length() / 2)) {
      return;
    }
    double up = (driver.height() - walker.height()) / 2;
    if (Footprint.length(Footprint.length(car.x() - foot.x(), car.y() - foot.y()), up) <= BEFORE) {
      int side = seen.right() > car.width() / 2 ? 1 : seen.left() < -car.width() / 2 ? -1 : 0;
      chronicle.passes(EventKind.CROSSES, walker.party(), driver.party(), side);
    }
    double gap = car.gap(foot);
    if (gap <= BEFORE
        && before.containsKey(driver.track())
        && before.containsKey(walker.track())
        && before.get(driver.track()).gap(before.get(walker.track())) - gap > CLOSES_IN) {
      chronicle.lasts(EventKind.APPROACHES, driver.party(), walker.party());
    }
  }
}
