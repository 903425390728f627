package org.fests.ingest.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Decides what happens next and moves the hand and the things, frame by frame. */
final class Director {
  private static final List<Episode> DECK =
      List.of(
          Episode.LEFT_OF_PLATE,
          Episode.LEFT_OF_PLATE,
          Episode.RIGHT_OF_PLATE,
          Episode.RIGHT_OF_PLATE,
          Episode.ONTO_PLATE,
          Episode.INTO_BOWL,
          Episode.BESIDE_VESSEL,
          Episode.STACK,
          Episode.COVER,
          Episode.HIDE,
          Episode.REACH,
          Episode.CARRY_BOWL,
          Episode.PAUSE);

  private final Table table;
  private final Dice dice;
  private final Planner planner;
  private final Deque<Episode> deck = new ArrayDeque<>();
  private final Deque<Motion> motions = new ArrayDeque<>();
  private Spot start;
  private int done;

  Director(Table table, Dice dice) {
    this.table = table;
    this.dice = dice;
    planner = new Planner(table, dice);
    start = table.hand().spot();
    motions.add(Motion.empty(start, dice.from(4, 12)));
  }

  /** Goes on by one frame. */
  void step() {
    while (motions.isEmpty()) {
      if (deck.isEmpty()) {
        deck.addAll(dice.shuffled(DECK));
      }
      motions.addAll(planner.plan(deck.remove()));
      start = table.hand().spot();
      done = 0;
    }
    Motion motion = motions.element();
    done++;
    Spot now = start.towards(motion.end(), Motion.eased((double) done / motion.frames()));
    table.hand().move(now);
    motion.carried().forEach(thing -> table.move(thing, now));
    if (done == motion.frames()) {
      motion.after().run();
      motions.remove();
      start = now;
      done = 0;
    }
  }
}
