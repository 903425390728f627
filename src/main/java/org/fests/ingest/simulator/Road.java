package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;

/** A straight road without end, with those who are near the ego car. */
final class Road {
  private static final double NEAR = 110; // where others come from, metres from the ego car
  private static final double FAR = 125; // where others are forgotten, metres from the ego car
  private static final double APART = 20; // of those who come in one lane, metres
  private static final double COMES = 0.04; // chance in a frame, while there are too few
  private static final double CROSSES = 0.012; // chance in a frame, of one on the pavement
  private static final int TRIES = 50;

  /**
   * A sort of others, and how many of it there are to be.
   *
   * @param lanes to choose from; of pedestrians, where the pavements are and which way they go
   */
  private record Sort(Model model, List<Lane> lanes, int count) {}

  private static final List<Sort> SORTS =
      List.of(
          new Sort(Model.CAR, List.of(Lane.RIGHT, Lane.LEFT), 5),
          new Sort(Model.TRUCK, List.of(Lane.RIGHT), 2),
          new Sort(Model.CYCLIST, List.of(Lane.BICYCLES), 2),
          new Sort(Model.CAR, List.of(Lane.ONCOMING_LEFT, Lane.ONCOMING_RIGHT), 3),
          new Sort(Model.TRUCK, List.of(Lane.ONCOMING_RIGHT), 1),
          new Sort(Model.CYCLIST, List.of(Lane.ONCOMING_BICYCLES), 1),
          new Sort(
              Model.PEDESTRIAN,
              List.of(
                  new Lane(Lane.NEAR_PAVEMENT, 1),
                  new Lane(Lane.NEAR_PAVEMENT, -1),
                  new Lane(Lane.FAR_PAVEMENT, 1),
                  new Lane(Lane.FAR_PAVEMENT, -1)),
              6));

  private final Dice dice;
  private final RoadUser ego;
  private final List<RoadUser> users = new ArrayList<>();
  private long number;

  /** Puts the ego car on the road, and others about it. */
  Road(Dice dice) {
    this.dice = dice;
    ego = user(Model.EGO, Lane.RIGHT, 0, dice.between(Model.EGO.slowest(), Model.EGO.fastest()));
    users.add(ego);
    for (Sort sort : SORTS) {
      for (int tries = 0; tries < TRIES && missing(sort); tries++) {
        come(sort, dice.between(-NEAR, NEAR));
      }
    }
  }

  RoadUser ego() {
    return ego;
  }

  /** Returns all, the ego car first. */
  List<RoadUser> users() {
    return users;
  }

  /** Goes on by one frame. */
  void step() {
    List<Double> accelerations = new ArrayList<>();
    for (RoadUser user : users) {
      Driving driving = new Driving(user, users);
      accelerations.add(user.model().vehicle() ? driving.acceleration() : 0.0);
    }
    for (int i = 0; i < users.size(); i++) {
      users.get(i).advance(accelerations.get(i));
    }
    users.removeIf(user -> Math.abs(ego.ahead(user)) > FAR);
    users.forEach(this::decide);
    for (Sort sort : SORTS) {
      if (dice.chance(COMES) && missing(sort)) {
        boolean before = sort.lanes().get(0).heading() < 0 || dice.chance(0.6);
        come(sort, ego.along() + (before ? NEAR : -NEAR));
      }
    }
  }

  private void decide(RoadUser user) {
    if (user.model().vehicle()) {
      new Driving(user, users).chooseLane();
    } else if (dice.chance(CROSSES) && !user.changing() && maySetOut(user)) {
      double middle = (Lane.NEAR_PAVEMENT + Lane.FAR_PAVEMENT) / 2;
      user.change(2 * middle - user.aside());
    }
  }

  /** Returns whether one may cross: before the ego car, and nobody has to brake hard. */
  private boolean maySetOut(RoadUser walker) {
    double way = ego.ahead(walker);
    return way > 10
        && way < 80
        && users.stream()
            .filter(user -> user.model().vehicle())
            .noneMatch(
                user ->
                    user.ahead(walker) > -8
                        && user.ahead(walker) < 12 + user.speed() * user.speed() / 6);
  }

  private boolean missing(Sort sort) {
    return users.stream()
            .filter(user -> user.model() == sort.model())
            .filter(user -> !user.model().vehicle() || goes(user, sort))
            .count()
        < sort.count();
  }

  private static boolean goes(RoadUser user, Sort sort) {
    return user.heading() == sort.lanes().get(0).heading();
  }

  /** Lets someone come there, if there is room; from behind only if faster than the ego car. */
  private void come(Sort sort, double along) {
    Model model = sort.model();
    Lane lane = dice.pick(sort.lanes());
    double wanted = dice.between(model.slowest(), model.fastest());
    if (!model.vehicle()) {
      lane = new Lane(lane.aside() + dice.between(-0.8, 0.8), lane.heading());
    } else if (model == Model.CAR && lane.heading() > 0) {
      double middle = (model.slowest() + model.fastest()) / 2;
      wanted = along < ego.along() ? dice.between(middle, model.fastest()) : wanted;
    }
    RoadUser user = user(model, lane, along, wanted);
    if (users.stream().noneMatch(other -> tooNear(user, other))) {
      users.add(user);
    }
  }

  private static boolean tooNear(RoadUser user, RoadUser other) {
    return user.model().vehicle()
        && Math.abs(user.ahead(other)) < APART
        && other.leftmost() > user.rightmost()
        && other.rightmost() < user.leftmost();
  }

  private RoadUser user(Model model, Lane lane, double along, double wanted) {
    number++;
    double size = dice.between(0.94, 1.06);
    return new RoadUser(new RoadUser.Traits(model, number, size, wanted), lane, along);
  }
}
