package org.fests.ingest.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fests.scene.Space;

/** What a recording can be made up of. */
public enum Scene {
  /** A plate, a bowl, cups and mugs on a table, and a hand. */
  TABLETOP("table", 30, Space.IMAGE),
  /** A table, a stove and a drawer, things to cook with, and a hand. */
  KITCHEN("kitchen", 30, Space.IMAGE),
  /** A road that an ego car drives along. */
  STREET("street", 10, Space.EGO);

  private final String prefix;
  private final int framesPerSecond;
  private final Space space;

  Scene(String prefix, int framesPerSecond, Space space) {
    this.prefix = prefix;
    this.framesPerSecond = framesPerSecond;
    this.space = space;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the space of its boxes unless another is asked for. */
  public Space space() {
    return space;
  }

  public int framesPerSecond() {
    return framesPerSecond;
  }

  /** Returns the spaces one may ask for. */
  public List<Space> spaces() {
    return space == Space.IMAGE ? List.of(space) : List.of(Space.EGO, Space.WORLD, Space.IMAGE);
  }

  public static Optional<Scene> of(String word) {
    return Arrays.stream(values()).filter(scene -> scene.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Scene::word).toList();
  }

  /** Returns the time of a frame, nanoseconds. */
  long nanos(long frame) {
    return frame * 1_000_000_000 / framesPerSecond;
  }

  /** Returns the sensors of a recording whose boxes are asked for in that space. */
  List<Sensor> sensors(Space wanted) {
    Sensor camera = new Sensor("camera", Space.IMAGE);
    return wanted == Space.IMAGE ? List.of(camera) : List.of(new Sensor("lidar", wanted), camera);
  }

  String recordingId(long seed) {
    return prefix + "-" + seed;
  }

  /** Sets the scene of a simulation, in its first frame. */
  Stage stage(Simulation simulation) {
    Dice dice = new Dice(simulation.seed());
    return switch (this) {
      case TABLETOP -> TableStage.tabletop(dice, simulation.noise());
      case KITCHEN -> TableStage.kitchen(dice, simulation.noise());
      case STREET -> new StreetStage(dice, simulation.noise());
    };
  }
}
