package org.fests.ingest.simulator;

import java.util.List;
import java.util.Optional;

/**
 * Something on the table. It stands at a point of the image, its foot; the nearer to the camera
 * (the lower in the image) the larger it is seen.
 */
final class Thing {
  private final Kind kind;
  private final String track;
  private Spot spot;
  private List<Thing> below = List.of(); // one thing, or the table
  private List<Thing> place = List.of(); // as below, and still so while it is carried away

  Thing(Kind kind, String track, Spot spot) {
    this.kind = kind;
    this.track = track;
    this.spot = spot;
  }

  Kind kind() {
    return kind;
  }

  String track() {
    return track;
  }

  Spot spot() {
    return spot;
  }

  void move(Spot to) {
    spot = to;
  }

  /** Returns what it stands on or in, unless that is the table. */
  Optional<Thing> support() {
    return below.stream().findFirst();
  }

  /** Returns what it stood on or in when it was last put down, unless that was the table. */
  Optional<Thing> place() {
    return place.stream().findFirst();
  }

  void standOn(Thing other) {
    below = List.of(other);
    place = below;
  }

  void standOnTable() {
    below = List.of();
    place = below;
  }

  /** Is about to be lifted. */
  void comeLoose() {
    below = List.of();
  }

  Event.Party party() {
    return new Event.Party(track, kind.word());
  }

  double width() {
    return kind.width() * spot.scale();
  }

  double height() {
    return kind.height() * spot.scale();
  }

  Area area() {
    double bottom = spot.foot() - spot.lift() - kind.raised() * spot.scale();
    return new Area(spot.x() - width() / 2, bottom - height(), spot.x() + width() / 2, bottom);
  }
}
