package org.fests.ingest.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides what happens next and moves the hand and the things, frame by frame. */
final class Director {
  private final Table table;
  private final Dice dice;
  private final List<Supplier<List<Motion>>> episodes;
  private final Arm arm;
  private final Deque<Supplier<List<Motion>>> deck = new ArrayDeque<>();
  private final Deque<Motion> motions = new ArrayDeque<>();
  private List<Thing> carried = List.of();
  private List<Thing> gripped = List.of();
  private Spot start;
  private int done;

  /**
   * Begins with a pause.
   *
   * @param episodes what there is to play; one that cannot happen now gives no motions
   */
  Director(Table table, Dice dice, Arm arm, List<Supplier<List<Motion>>> episodes) {
    this.table = table;
    this.dice = dice;
    this.arm = arm;
    this.episodes = List.copyOf(episodes);
    start = table.hand().spot();
    motions.add(Motion.empty(start, dice.from(4, 12)));
  }

  /** Goes on by one frame. */
  void step() {
    while (motions.isEmpty()) {
      if (deck.isEmpty()) {
        deck.addAll(dice.shuffled(episodes));
      }
      arm.rest();
      motions.addAll(deck.remove().get());
      start = table.hand().spot();
      done = 0;
    }
    Motion motion = motions.element();
    done++;
    Spot now = start.towards(motion.end(), Motion.eased((double) done / motion.frames()));
    table.hand().move(now);
    carried = motion.carried();
    carried.forEach(thing -> table.move(thing, now));
    remember(motion);
    if (done == motion.frames()) {
      motion.after().run();
      motions.remove();
      start = now;
      done = 0;
    }
  }

  /** Returns what was carried in this frame, with all that stands on it. */
  List<Thing> carried() {
    List<Thing> all = new ArrayList<>(carried);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(table.on(all.get(i)));
    }
    return all;
  }

  /** Returns whether it is what the hand grips, or is about to, or let go of last. */
  boolean grips(Thing thing) {
    return gripped.stream().anyMatch(other -> other == thing);
  }

  private void remember(Motion motion) {
    Optional<Thing> last = gripped.isEmpty() ? Optional.empty() : Optional.of(gripped.get(0));
    motion
        .about()
        .filter(thing -> last.filter(before -> before == thing).isEmpty())
        .ifPresent(
            thing -> gripped = last.map(before -> List.of(thing, before)).orElse(List.of(thing)));
  }
}
