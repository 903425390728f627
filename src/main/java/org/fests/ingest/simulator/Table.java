package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;

/** Things on a table and the hand above them, which is away at first. */
final class Table {
  private final List<Thing> things = new ArrayList<>();
  private final Thing hand = new Thing(Kind.HAND, "hand-1", new Spot(1460, 560, 120));

  List<Thing> things() {
    return things;
  }

  Thing hand() {
    return hand;
  }

  /** Returns the only thing, or the first, of a kind. */
  Thing the(Kind kind) {
    return of(kind).get(0);
  }

  List<Thing> of(Kind kind) {
    return things.stream().filter(thing -> thing.kind() == kind).toList();
  }

  /** Returns the cups and mugs that nothing stands on. */
  List<Thing> freeVessels() {
    return things.stream().filter(thing -> thing.kind().vessel() && on(thing).isEmpty()).toList();
  }

  List<Thing> on(Thing support) {
    return things.stream()
        .filter(thing -> thing.support().filter(below -> below == support).isPresent())
        .toList();
  }

  /** Moves a thing with all that stands on it. */
  void move(Thing thing, Spot to) {
    Spot from = thing.spot();
    thing.move(to);
    for (Thing above : on(thing)) {
      Spot was = above.spot();
      move(
          above,
          new Spot(
              was.x() + to.x() - from.x(),
              was.foot() + to.foot() - from.foot(),
              was.lift() + to.lift() - from.lift()));
    }
  }

  /** Returns whether a thing of that kind would stand clear of all others. */
  boolean free(Kind kind, Spot spot, Thing except) {
    Area area = new Thing(kind, "", spot).area();
    return things.stream()
        .filter(thing -> thing != except)
        .noneMatch(thing -> thing.area().meets(area, 14));
  }

  Thing put(Kind kind, int number, Spot spot) {
    Thing thing = new Thing(kind, kind.word() + "-" + number, spot);
    things.add(thing);
    return thing;
  }
}
