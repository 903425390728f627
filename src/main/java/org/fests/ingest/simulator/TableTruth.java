package org.fests.ingest.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what happens on a table from where things stand, where they were put down and what the hand
 * is about to do. docs/simulator.md has the definitions.
 */
final class TableTruth {
  /** What is known of a table beside where things are. */
  enum Rule {
    /** What is put down stands clear of all but what it was put on or into. */
    PLACES,
    /** Things may come to lie before others by chance: where they rest is where they are seen. */
    OUTLINES
  }

  private static final Set<Kind> SMALL = Set.of(Kind.CUP, Kind.MUG, Kind.EGG, Kind.KNIFE);
  private static final Set<Kind> MARKS = Set.of(Kind.PLATE, Kind.CUTTING_BOARD);
  private static final Set<Kind> TOPS = Set.of(Kind.STOVE, Kind.TABLE);
  private static final Set<Kind> HOLLOW = Set.of(Kind.BOWL, Kind.PAN, Kind.DRAWER);

  // All in pixels; a frame's way in pixels.
  private static final double RISES = 1;
  private static final double AT_HAND = 20;
  private static final double GRIP = 6;
  private static final double STEADY = 3;
  private static final double LIP = 7; // how far a vessel sinks into the one below it
  private static final double STACKED = 12;
  private static final double OVER = 80;

  private final Table table;
  private final Director director;
  private final Rule rule;
  private Map<Thing, Area> before = Map.of();
  private Map<Thing, Area> now = Map.of();

  TableTruth(Table table, Director director, Rule rule) {
    this.table = table;
    this.director = director;
    this.rule = rule;
  }

  /** Tells of the present frame; to be asked once in each. */
  void tell(Chronicle chronicle) {
    before = now;
    now = Sight.seen(table);
    if (now.containsKey(table.hand())) {
      chronicle.present(table.hand().party());
    }
    for (Thing who : now.keySet()) {
      for (Thing whom : now.keySet()) {
        if (who == table.hand() && whom != who) {
          handled(chronicle, whom);
        } else if (who != whom) {
          compared(chronicle, who, whom);
        }
      }
    }
  }

  private void handled(Chronicle chronicle, Thing thing) {
    Thing hand = table.hand();
    if (director.carried().contains(thing)
        && before.containsKey(thing)
        && before.get(thing).y() - now.get(thing).y() > RISES
        && now.get(hand).gap(now.get(thing)) <= AT_HAND) {
      chronicle.lasts(EventKind.LIFTS, hand.party(), thing.party());
    }
    if (rule == Rule.PLACES
        && director.grips(thing)
        && Math.abs(hand.spot().x() - thing.spot().x()) <= GRIP
        && Math.abs(hand.spot().seen() - thing.spot().seen()) <= GRIP
        && together(hand, thing)) {
      chronicle.lasts(EventKind.HOLDING, hand.party(), thing.party());
    }
  }

  private void compared(Chronicle chronicle, Thing who, Thing whom) {
    Area a = now.get(who);
    Area b = now.get(whom);
    if (SMALL.contains(who.kind()) && MARKS.contains(whom.kind()) && a.right() < b.left()) {
      chronicle.lasts(EventKind.LEFT_OF, who.party(), whom.party());
    }
    if (who.kind() == Kind.EGG
        && List.of(Kind.BOWL, Kind.PAN).contains(whom.kind())
        && a.bottom() < b.top()
        && Math.abs(a.x() - b.x()) <= b.width() / 2
        && a.gap(b) <= OVER) {
      chronicle.lasts(EventKind.ABOVE, who.party(), whom.party());
    }
    if (placed(who, whom) && together(who, whom)) {
      rests(chronicle, who, whom);
    }
  }

  private boolean placed(Thing who, Thing whom) {
    return rule == Rule.OUTLINES
        ? who.kind().vessel()
        : who.place().filter(place -> place == whom).isPresent();
  }

  private void rests(Chronicle chronicle, Thing who, Thing whom) {
    Area a = now.get(who);
    Area b = now.get(whom);
    if ((SMALL.contains(who.kind()) ? MARKS : TOPS).contains(whom.kind()) && a.in(b)) {
      chronicle.lasts(EventKind.ON, who.party(), whom.party());
    }
    if (HOLLOW.contains(whom.kind()) && a.in(b)) {
      chronicle.lasts(EventKind.IN, who.party(), whom.party());
    }
    if (whom.kind().vessel()
        && Math.abs(a.x() - b.x()) <= STACKED
        && Math.abs(a.bottom() - b.top() - LIP) <= STACKED) {
      chronicle.lasts(EventKind.STACKS, who.party(), whom.party());
    }
  }

  /** Returns whether one moves as the other does, nearly, since the frame before. */
  private boolean together(Thing one, Thing other) {
    if (!before.containsKey(one) || !before.containsKey(other)) {
      return false;
    }
    Area a = now.get(one);
    Area b = now.get(other);
    Area then = before.get(one);
    Area there = before.get(other);
    return Math.abs(a.x() - b.x() - (then.x() - there.x())) <= STEADY
        && Math.abs(a.y() - b.y() - (then.y() - there.y())) <= STEADY;
  }
}
