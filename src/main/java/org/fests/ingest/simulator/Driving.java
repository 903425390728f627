package org.fests.ingest.simulator;

import java.util.List;

/**
 * How one drives: after the one in front, by the Intelligent Driver Model (Treiber, Hennecke and
 * Helbing, Physical Review E 62, 2000), waiting for those who cross, and past slower ones.
 */
final class Driving {
  private static final double HARDEST = 1.5; // acceleration, metres a second squared
  private static final double GENTLE = 2.5; // braking, metres a second squared
  private static final double EMERGENCY = 7; // braking, metres a second squared
  private static final double STANDING = 2; // least gap, metres
  private static final double HEADWAY = 1.3; // seconds
  private static final double MARGIN = 0.3; // aside, metres
  private static final double CROSSING_MARGIN = 1; // aside, metres
  private static final double STOP_BEFORE = 2.5; // one who crosses, metres
  private static final double WAITS = 4; // for one who will be there in so many seconds
  private static final double SEES = 40; // a slower one, or one who crosses, metres
  private static final double SLOWER = 1.5; // metres a second

  private final RoadUser driver;
  private final List<RoadUser> others;

  Driving(RoadUser driver, List<RoadUser> others) {
    this.driver = driver;
    this.others = others;
  }

  /** Returns the acceleration, metres a second squared. */
  double acceleration() {
    double ratio = driver.speed() / driver.wanted();
    double free = 1 - ratio * ratio * ratio * ratio;
    double worst = 0;
    for (RoadUser other : others) {
      if (driver.ahead(other) > 0 && blocks(other)) {
        worst = Math.max(worst, pressure(other));
      }
    }
    return Math.max(-EMERGENCY, HARDEST * (free - worst));
  }

  /** Returns the square of the gap it wants by the gap it has. */
  private double pressure(RoadUser other) {
    double length = driver.footprint().length() / 2;
    double reach = other.model().vehicle() ? other.footprint().length() / 2 : STOP_BEFORE;
    double gap = Math.max(0.1, driver.ahead(other) - length - reach);
    double closing = driver.speed() - (other.model().vehicle() ? other.speed() : 0);
    double braking = driver.speed() * closing / (2 * Math.sqrt(HARDEST * GENTLE));
    double wanted = STANDING + Math.max(0, driver.speed() * HEADWAY + braking);
    return wanted / gap * (wanted / gap);
  }

  private boolean blocks(RoadUser other) {
    return other.model().vehicle()
        ? other.leftmost() + MARGIN > driver.rightmost()
            && other.rightmost() - MARGIN < driver.leftmost()
        : other.changing() && crosses(other);
  }

  /** Returns whether one who crosses is in the way, or will be before this one is past. */
  private boolean crosses(RoadUser walker) {
    double right = driver.rightmost() - CROSSING_MARGIN;
    double left = driver.leftmost() + CROSSING_MARGIN;
    boolean leftward = walker.lane() > walker.aside();
    if (leftward ? walker.aside() > left : walker.aside() < right) {
      return false; // has passed
    }
    double way = leftward ? right - walker.aside() : walker.aside() - left;
    double arrives = Math.max(0, way) / walker.speed();
    double past = driver.ahead(walker) + driver.footprint().length() + STOP_BEFORE;
    return arrives <= WAITS && !(past < arrives * driver.speed());
  }

  /** Begins to change lanes if there is a reason and room. */
  void chooseLane() {
    if (!driver.model().changesLanes() || driver.heading() < 0 || driver.changing()) {
      return;
    }
    boolean onRight = driver.lane() == Lane.RIGHT.aside();
    if (onRight && hindered(driver.lane()) && room(Lane.LEFT.aside()) && nobodyCrosses()) {
      driver.change(Lane.LEFT.aside());
    } else if (!onRight
        && !hindered(Lane.RIGHT.aside())
        && room(Lane.RIGHT.aside())
        && nobodyCrosses()) {
      driver.change(Lane.RIGHT.aside());
    }
  }

  private boolean hindered(double lane) {
    return driver.speed() > 5
        && others.stream()
            .filter(other -> other.model().vehicle() && on(other, lane))
            .anyMatch(
                other ->
                    driver.ahead(other) > 0
                        && driver.ahead(other) < SEES
                        && other.speed() < driver.wanted() - SLOWER);
  }

  private boolean room(double lane) {
    return others.stream()
        .filter(other -> other != driver && other.model().vehicle() && on(other, lane))
        .noneMatch(
            other -> {
              double faster = driver.speed() - other.speed();
              double lengths = (driver.footprint().length() + other.footprint().length()) / 2;
              return driver.ahead(other) > -(lengths + 8 + Math.max(0, -faster * 4))
                  && driver.ahead(other) < lengths + 8 + Math.max(0, faster * 4);
            });
  }

  private boolean on(RoadUser other, double lane) {
    double half = driver.footprint().width() / 2 + MARGIN;
    return other.leftmost() > lane - half && other.rightmost() < lane + half;
  }

  private boolean nobodyCrosses() {
    return others.stream()
        .filter(other -> !other.model().vehicle() && other.changing())
        .noneMatch(other -> Math.abs(driver.ahead(other)) < SEES);
  }
}
