package org.fests.ingest.simulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/** A street, as a laser scanner and a forward camera on the ego car see it. */
final class StreetStage implements Stage {
  private static final double RANGE = 75; // metres from the ego car's middle

  private final Road road;
  private final WorldFrame world;
  private final StreetTruth truth;
  private final Lidar lidar;
  private final ForwardCamera camera;

  StreetStage(Dice dice, Noise noise) {
    road = new Road(dice.split());
    world = WorldFrame.somewhere(dice.split());
    truth = new StreetTruth(road);
    lidar = new Lidar(new Detector(noise, dice.split()));
    camera = new ForwardCamera(new Detector(noise, dice.split()));
  }

  /** Returns who is in the sensors' range, the ego car first. */
  static List<RoadUser> near(Road road) {
    RoadUser ego = road.ego();
    return road.users().stream()
        .filter(
            user ->
                Footprint.length(user.along() - ego.along(), user.aside() - ego.aside()) <= RANGE)
        .toList();
  }

  @Override
  public void look(Sensor sensor, FrameBatchBuilder builder) {
    List<RoadUser> near = near(road);
    if (sensor.space() == Space.IMAGE) {
      camera.keep(tracks());
      camera.look(near, builder);
    } else {
      lidar.keep(tracks());
      lidar.look(
          near, sensor.space() == Space.EGO ? WorldFrame.carried(road.ego()) : world, builder);
    }
  }

  private Set<String> tracks() {
    return road.users().stream().map(RoadUser::track).collect(Collectors.toSet());
  }

  @Override
  public Optional<Pose> pose() {
    return Optional.of(world.pose(road.ego()));
  }

  @Override
  public void tell(Chronicle chronicle) {
    truth.tell(chronicle);
  }

  @Override
  public void step() {
    road.step();
  }
}
