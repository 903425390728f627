package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;

/** The things on the table and the hand above it. */
final class Table {
  private final List<Thing> things = new ArrayList<>();
  private final Thing hand;

  /** Lays a table: one plate in the middle, a bowl, cups and mugs about it, the hand away. */
  Table(Dice dice) {
    hand = new Thing(Kind.HAND, "hand-1", new Spot(1460, 560, 120));
    put(Kind.PLATE, 1, new Spot(dice.between(520, 760), dice.between(440, 560), 0));
    place(Kind.BOWL, 1, dice);
    int cups = dice.from(1, 2);
    for (int i = 1; i <= cups; i++) {
      place(Kind.CUP, i, dice);
    }
    int mugs = cups == 1 ? 1 : dice.from(0, 1);
    for (int i = 1; i <= mugs; i++) {
      place(Kind.MUG, i, dice);
    }
  }

  List<Thing> things() {
    return things;
  }

  Thing hand() {
    return hand;
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

  private void put(Kind kind, int number, Spot spot) {
    things.add(new Thing(kind, kind.word() + "-" + number, spot));
  }

  private void place(Kind kind, int number, Dice dice) {
    Spot spot = random(dice);
    for (int tries = 0; tries < 200 && !free(kind, spot, hand); tries++) {
      spot = random(dice);
    }
    put(kind, number, spot);
  }

  private static Spot random(Dice dice) {
    return new Spot(dice.between(130, 1150), dice.between(400, 640), 0);
  }
}
