package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What happens on a table top; an episode that cannot happen now gives no motions. */
final class TabletopEpisodes {
  private final Table table;
  private final Dice dice;
  private final Arm arm;

  TabletopEpisodes(Table table, Dice dice, Arm arm) {
    this.table = table;
    this.dice = dice;
    this.arm = arm;
  }

  /** Returns the episodes as often as they are to be played. */
  List<Supplier<List<Motion>>> deck() {
    return List.of(
        () -> besidePlate(-1),
        () -> besidePlate(-1),
        () -> besidePlate(1),
        () -> besidePlate(1),
        () -> into(plate(), 26),
        () -> into(bowl(), 30),
        this::besideVessel,
        this::stack,
        this::cover,
        this::hide,
        this::reach,
        () -> carry(bowl(), this::anywhere),
        arm::pause);
  }

  private Thing plate() {
    return table.the(Kind.PLATE);
  }

  private Thing bowl() {
    return table.the(Kind.BOWL);
  }

  /** Brings a vessel to a side of the plate: one that is not there yet, if there is one. */
  private List<Motion> besidePlate(int side) {
    Area plate = plate().area();
    Predicate<Thing> there =
        side < 0
            ? thing -> thing.area().right() < plate.left()
            : thing -> thing.area().left() > plate.right();
    return vessel(there.negate())
        .or(() -> vessel(thing -> true))
        .map(thing -> carry(thing, () -> besidePlate(thing, side)))
        .orElse(List.of());
  }

  private Spot besidePlate(Thing thing, int side) {
    double reach = plate().width() / 2 + thing.width() / 2;
    return plate().spot().plus(side * (reach + dice.between(18, 130)), dice.between(-60, 70));
  }

  private List<Motion> into(Thing support, double depth) {
    return vessel(thing -> thing.support().isEmpty())
        .map(thing -> carryOnto(thing, support.spot().plus(dice.between(-24, 24), -depth), support))
        .orElse(List.of());
  }

  private List<Motion> besideVessel() {
    return vessel(thing -> true)
        .flatMap(
            thing ->
                vessel(other -> other != thing)
                    .map(other -> carry(thing, () -> beside(other, thing))))
        .orElse(List.of());
  }

  private Spot beside(Thing other, Thing thing) {
    double reach = (thing.width() + other.width()) / 2;
    int side = dice.chance(0.5) ? 1 : -1;
    double gap = dice.between(4, 40);
    return new Spot(
        other.spot().x() + side * (reach + gap), other.spot().foot() + dice.between(-8, 8), 0);
  }

  private List<Motion> stack() {
    return vessel(thing -> true)
        .flatMap(
            thing ->
                vessel(other -> other != thing && other.support().isEmpty())
                    .map(other -> carryOnto(thing, top(other), other)))
        .orElse(List.of());
  }

  private Spot top(Thing other) {
    Spot spot = other.spot();
    return new Spot(spot.x() + dice.between(-5, 5), spot.foot(), other.height() - 7);
  }

  /** Comes so low that the hand's box covers the vessel's. */
  private List<Motion> cover() {
    return vessel(thing -> true)
        .map(
            thing -> {
              Spot before = thing.spot().lifted(thing.spot().lift() - 66);
              Motion reach = Motion.empty(before, arm.frames(before));
              return List.of(reach, Motion.empty(before, dice.from(15, 35)), arm.away());
            })
        .orElse(List.of());
  }

  private List<Motion> hide() {
    Thing bowl = bowl();
    return vessel(thing -> thing.support().isEmpty() && table.on(bowl).isEmpty())
        .map(
            thing -> {
              List<Motion> motions = new ArrayList<>();
              Spot before = thing.spot().plus(dice.between(-12, 12), 20);
              motions.addAll(carry(bowl, () -> before));
              motions.add(arm.away());
              motions.add(arm.stay(dice.from(8, 20)));
              motions.addAll(carryFrom(bowl, before, this::anywhere));
              return List.copyOf(motions);
            })
        .orElse(List.of());
  }

  private List<Motion> reach() {
    Thing thing = dice.pick(table.things());
    Motion reach = Motion.empty(thing.spot(), arm.frames(thing.spot()));
    return List.of(reach, Motion.empty(thing.spot(), dice.from(4, 12)), arm.away());
  }

  private Optional<Thing> vessel(Predicate<Thing> wanted) {
    List<Thing> vessels = table.freeVessels().stream().filter(wanted).toList();
    return vessels.isEmpty() ? Optional.empty() : Optional.of(dice.pick(vessels));
  }

  /** Carries to the first of some ends that stands clear of others, or to the last of them. */
  private List<Motion> carry(Thing thing, Supplier<Spot> ends) {
    Spot end = onTable(ends.get());
    for (int tries = 0; tries < 40 && !table.free(thing.kind(), end, thing); tries++) {
      end = onTable(ends.get());
    }
    return arm.moves(thing, thing.spot(), end, thing::standOnTable);
  }

  private List<Motion> carryOnto(Thing thing, Spot end, Thing support) {
    return arm.moves(thing, thing.spot(), onTable(end), () -> thing.standOn(support));
  }

  private List<Motion> carryFrom(Thing thing, Spot from, Supplier<Spot> ends) {
    return arm.moves(thing, from, onTable(ends.get()), thing::standOnTable);
  }

  private Spot anywhere() {
    return new Spot(dice.between(150, 1130), dice.between(410, 630), 0);
  }

  private static Spot onTable(Spot spot) {
    return new Spot(
        Math.min(1210, Math.max(70, spot.x())),
        Math.min(690, Math.max(330, spot.foot())),
        spot.lift());
  }
}
