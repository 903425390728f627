package org.fests.ingest.simulator;

/** Someone on the street: where it is, how fast it goes and where to. */
final class RoadUser {
  /** How long a frame lasts, seconds. */
  static final double STEP = 0.1;

  private static final double LONGEST_CHANGE = 3; // of a lane, seconds
  private static final double SHORTEST_CHANGE = 25; // of a lane, metres

  private final Traits traits;
  private final int heading;
  private double along;
  private double aside;
  private double speed;
  private double yaw;
  private double changeFrom;
  private double changeTo;
  private double changeGone; // metres along the road since the change began
  private double changeWay; // metres along the road that it takes

  /**
   * What does not change of one.
   *
   * @param number of its track
   * @param size times the ordinary one
   * @param wanted the speed it wants to go, metres a second
   */
  record Traits(Model model, long number, double size, double wanted) {
    String track() {
      return model == Model.EGO ? model.word() : model.word() + "-" + number;
    }
  }

  /**
   * Begins at its wanted speed.
   *
   * @param along metres along the road
   */
  RoadUser(Traits traits, Lane lane, double along) {
    this.traits = traits;
    heading = lane.heading();
    this.along = along;
    speed = traits.wanted();
    yaw = heading > 0 ? 0 : Math.PI;
    stay(lane.aside());
  }

  Model model() {
    return traits.model();
  }

  String track() {
    return traits.track();
  }

  Event.Party party() {
    return new Event.Party(track(), model().word());
  }

  double height() {
    return model().height() * traits.size();
  }

  double along() {
    return along;
  }

  double aside() {
    return aside;
  }

  /** Returns the lane's middle that it is on, or changes to. */
  double lane() {
    return changeTo;
  }

  /** Returns 1 if it goes along the road, -1 if against it; who crosses will go so again. */
  int heading() {
    return heading;
  }

  double speed() {
    return speed;
  }

  double wanted() {
    return traits.wanted();
  }

  /** Returns the angle from the road to where it goes, radians, counter-clockwise. */
  double yaw() {
    return yaw;
  }

  Footprint footprint() {
    return new Footprint(along, aside, yaw, model().length() * traits.size(), width());
  }

  private double width() {
    return model().width() * traits.size();
  }

  /** Returns whether it is between two lanes, or between the pavements. */
  boolean changing() {
    return changeFrom != changeTo;
  }

  /** Returns how far to the right what it takes of the road reaches, on its way too. */
  double rightmost() {
    return Math.min(aside, changeTo) - width() / 2;
  }

  double leftmost() {
    return Math.max(aside, changeTo) + width() / 2;
  }

  /** Returns how far in front of this one's middle another's is, metres; behind it, negative. */
  double ahead(RoadUser other) {
    return heading * (other.along - along);
  }

  /** Begins to go over to another lane, or to cross the road. */
  void change(double to) {
    changeFrom = aside;
    changeTo = to;
    changeGone = 0;
    changeWay = Math.max(SHORTEST_CHANGE, LONGEST_CHANGE * speed);
  }

  private void stay(double where) {
    aside = where;
    changeFrom = where;
    changeTo = where;
  }

  /**
   * Goes on by one frame.
   *
   * @param acceleration metres a second squared
   */
  void advance(double acceleration) {
    speed = Math.max(0, speed + acceleration * STEP);
    if (!changing()) {
      along += heading * speed * STEP;
    } else if (model() == Model.PEDESTRIAN) {
      cross();
    } else {
      swerve();
    }
  }

  private void cross() {
    double side = Math.signum(changeTo - aside);
    yaw = side * Math.PI / 2;
    double way = speed * STEP;
    if (Math.abs(changeTo - aside) <= way) {
      stay(changeTo);
      yaw = heading > 0 ? 0 : Math.PI;
    } else {
      aside += side * way;
    }
  }

  /** Changes lanes on the curve of least jerk, over the way and not the time: it may stop on it. */
  private void swerve() {
    double way = speed * STEP * StrictMath.cos(yaw);
    along += way;
    changeGone += way;
    if (changeGone >= changeWay) {
      stay(changeTo);
      yaw = 0;
      return;
    }
    double part = changeGone / changeWay;
    double slope = 30 * part * part * (1 - part) * (1 - part) * (changeTo - changeFrom) / changeWay;
    aside = changeFrom + (changeTo - changeFrom) * Motion.eased(part);
    yaw = StrictMath.atan(slope);
  }
}
