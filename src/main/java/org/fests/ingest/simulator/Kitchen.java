package org.fests.ingest.simulator;

import java.util.List;

/** How a kitchen looks at first: what is fixed, and what one cooks with. */
final class Kitchen {
  private static final int TRIES = 1000;

  private Kitchen() {}

  /** Lays a kitchen: a pan on the stove, a knife on the board, all else about the table. */
  static Table lay(Dice dice) {
    Table table = new Table();
    Thing top = table.put(Kind.TABLE, 1, new Spot(450, 620, 0));
    Thing board = table.put(Kind.CUTTING_BOARD, 1, new Spot(700, 540, 0));
    Thing stove = table.put(Kind.STOVE, 1, new Spot(1080, 600, 0));
    table.put(Kind.DRAWER, 1, new Spot(560, 716, 0));
    put(table, Kind.PAN, 1, stove, dice);
    put(table, Kind.KNIFE, 1, board, dice);
    for (Kind kind : List.of(Kind.BOWL, Kind.MUG, Kind.CUP, Kind.EGG)) {
      put(table, kind, 1, top, dice);
    }
    put(table, Kind.EGG, 2, top, dice);
    return table;
  }

  private static void put(Table table, Kind kind, int number, Thing onto, Dice dice) {
    Thing thing = table.put(kind, number, within(kind, onto, dice));
    for (int tries = 0; tries < TRIES && !clear(table, thing, thing.spot(), onto); tries++) {
      thing.move(within(kind, onto, dice));
    }
    thing.standOn(onto);
  }

  /** Returns some spot where a thing of that kind may be put on or into another. */
  static Spot within(Kind kind, Thing onto, Dice dice) {
    Spot spot = onto.spot();
    return switch (onto.kind()) {
      case TABLE -> {
        double reach = kind.width() * 0.55; // half of it, as it is seen at the table's near edge
        yield new Spot(dice.between(50 + reach, 545 - reach), dice.between(420, 608), 0);
      }
      case STOVE -> spot.plus(dice.between(-35, 35), -dice.between(40, 90));
      case CUTTING_BOARD -> spot.plus(dice.between(-60, 60), -dice.between(15, 50));
      case DRAWER -> spot.plus(dice.between(-40, 40), -dice.between(15, 25));
      case PAN -> spot.plus(dice.between(-70, 70), -dice.between(20, 36));
      case BOWL -> spot.plus(dice.between(-45, 45), -dice.between(20, 45));
      default -> new Spot(spot.x() + dice.between(-5, 5), spot.foot(), onto.height() - 7);
    };
  }

  /** Returns whether a thing there would stand clear of all but what it stands on or in. */
  static boolean clear(Table table, Thing thing, Spot spot, Thing onto) {
    double margin = onto.kind().fixed() ? 14 : 2;
    Area area = new Thing(thing.kind(), "", spot).area();
    return table.things().stream()
        .filter(other -> other != thing && other != onto && other.kind() != Kind.TABLE)
        .filter(other -> onto.kind().fixed() || table.on(onto).contains(other))
        .filter(other -> !table.on(thing).contains(other))
        .noneMatch(other -> other.area().meets(area, margin));
  }
}
