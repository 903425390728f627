package org.fests.ingest.simulator;

import java.util.Locale;

/** Kinds of road users, with the size and the speed of an ordinary one: metres, metres a second. */
enum Model {
  CAR(4.5, 1.8, 1.5, 9, 17),
  TRUCK(8.5, 2.5, 3.2, 7, 12),
  CYCLIST(1.8, 0.6, 1.7, 4, 6.5),
  PEDESTRIAN(0.6, 0.6, 1.75, 1, 1.9),
  /** The car that carries the sensors. */
  EGO(4.6, 1.9, 1.6, 10, 12);

  private final double length;
  private final double width;
  private final double height;
  private final double slowest;
  private final double fastest;

  Model(double length, double width, double height, double slowest, double fastest) {
    this.length = length;
    this.width = width;
    this.height = height;
    this.slowest = slowest;
    this.fastest = fastest;
  }

  double length() {
    return length;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** Returns the least speed that one of them wants to go, metres a second. */
  double slowest() {
    return slowest;
  }

  /** Returns the greatest speed that one of them wants to go, metres a second. */
  double fastest() {
    return fastest;
  }

  boolean vehicle() {
    return this != PEDESTRIAN;
  }

  /** Returns whether it has a motor. */
  boolean motor() {
    return vehicle() && this != CYCLIST;
  }

  /** Returns whether it may leave its lane for another one. */
  boolean changesLanes() {
    return this == CAR || this == EGO;
  }

  /** Returns what it is taken for by mistake. */
  Model mistaken() {
    return switch (this) {
      case CAR -> TRUCK;
      case TRUCK -> CAR;
      case CYCLIST -> PEDESTRIAN;
      case PEDESTRIAN -> CYCLIST;
      case EGO -> EGO;
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
