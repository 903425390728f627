package org.fests.ingest.simulator;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What happens in a kitchen; an episode that cannot happen now gives no motions. */
final class KitchenEpisodes {
  private static final int TRIES = 60;
  private static final double HOVER = 34; // how far above a thing the hand stays, pixels

  private final Table table;
  private final Dice dice;
  private final Arm arm;

  KitchenEpisodes(Table table, Dice dice, Arm arm) {
    this.table = table;
    this.dice = dice;
    this.arm = arm;
  }

  /** Returns the episodes as often as they are to be played. */
  List<Supplier<List<Motion>>> deck() {
    return List.of(
        () -> carry(Kind.EGG, Kind.BOWL),
        () -> carry(Kind.EGG, Kind.BOWL),
        () -> carry(Kind.EGG, Kind.PAN),
        () -> carry(Kind.EGG, Kind.PAN),
        () -> carry(Kind.EGG, Kind.CUTTING_BOARD),
        () -> carry(Kind.EGG, Kind.TABLE),
        () -> carry(Kind.KNIFE, Kind.DRAWER),
        () -> carry(Kind.KNIFE, Kind.CUTTING_BOARD),
        () -> carry(Kind.KNIFE, Kind.TABLE),
        () -> carry(Kind.PAN, Kind.TABLE),
        () -> carry(Kind.PAN, Kind.STOVE),
        () -> carry(Kind.BOWL, Kind.TABLE),
        () -> carry(Kind.CUP, Kind.CUTTING_BOARD),
        () -> carry(Kind.CUP, Kind.TABLE),
        () -> carry(Kind.MUG, Kind.TABLE),
        () -> carry(Kind.CUP, Kind.MUG),
        () -> carry(Kind.MUG, Kind.CUP),
        this::reach,
        arm::pause);
  }

  /** Brings a thing of a kind, one that is not there if there is one, onto or into another. */
  private List<Motion> carry(Kind kind, Kind onto) {
    Thing end = table.the(onto);
    if (!holds(end)) {
      return List.of();
    }
    List<Thing> free = table.of(kind).stream().filter(this::loose).toList();
    Predicate<Thing> there = thing -> thing.support().filter(below -> below == end).isPresent();
    List<Thing> elsewhere = free.stream().filter(there.negate()).toList();
    List<Thing> choice = elsewhere.isEmpty() ? free : elsewhere;
    return choice.isEmpty() ? List.of() : carry(dice.pick(choice), end);
  }

  private List<Motion> carry(Thing thing, Thing onto) {
    for (int tries = 0; tries < TRIES; tries++) {
      Spot end = Kitchen.within(thing.kind(), onto, dice);
      if (Kitchen.clear(table, thing, end, onto)) {
        return arm.moves(thing, thing.spot(), end, () -> thing.standOn(onto));
      }
    }
    return List.of();
  }

  /** Returns whether a thing may be lifted: a bowl or a pan with what is in it, others alone. */
  private boolean loose(Thing thing) {
    return thing.kind() == Kind.PAN || thing.kind() == Kind.BOWL || table.on(thing).isEmpty();
  }

  /** Returns whether something may be put there: cups are not stacked higher than two. */
  private boolean holds(Thing thing) {
    return !thing.kind().vessel()
        || (table.on(thing).isEmpty() && thing.support().filter(b -> b.kind().fixed()).isPresent());
  }

  /** Comes to something and leaves it. */
  private List<Motion> reach() {
    Spot spot = dice.pick(table.things()).spot();
    Spot above = spot.lifted(spot.lift() + HOVER);
    Motion reach = Motion.empty(above, arm.frames(above));
    return List.of(reach, Motion.empty(above, dice.from(4, 12)), arm.away());
  }
}
