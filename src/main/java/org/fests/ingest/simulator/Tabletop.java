package org.fests.ingest.simulator;

/** How a table top looks at first. */
final class Tabletop {
  private Tabletop() {}

  /** Lays a table: one plate in the middle, a bowl, cups and mugs about it. */
  static Table lay(Dice dice) {
    Table table = new Table();
    table.put(Kind.PLATE, 1, new Spot(dice.between(520, 760), dice.between(440, 560), 0));
    place(table, Kind.BOWL, 1, dice);
    int cups = dice.from(1, 2);
    for (int i = 1; i <= cups; i++) {
      place(table, Kind.CUP, i, dice);
    }
    int mugs = cups == 1 ? 1 : dice.from(0, 1);
    for (int i = 1; i <= mugs; i++) {
      place(table, Kind.MUG, i, dice);
    }
    return table;
  }

  private static void place(Table table, Kind kind, int number, Dice dice) {
    Spot spot = random(dice);
    for (int tries = 0; tries < 200 && !table.free(kind, spot, table.hand()); tries++) {
      spot = random(dice);
    }
    table.put(kind, number, spot);
  }

  private static Spot random(Dice dice) {
    return new Spot(dice.between(130, 1150), dice.between(400, 640), 0);
  }
}
