package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;

/** Plans how the hand moves, one motion after another. */
final class Arm {
  private static final double CARRIED = 90; // how high things are carried, pixels
  private static final Spot OUTSIDE = new Spot(1460, 560, 120);

  private final Thing hand;
  private final Dice dice;
  private Spot at;

  Arm(Thing hand, Dice dice) {
    this.hand = hand;
    this.dice = dice;
    at = hand.spot();
  }

  /** Begins to plan from where the hand is. */
  void rest() {
    at = hand.spot();
  }

  /** Reaches, lifts, carries and puts down. */
  List<Motion> moves(Thing thing, Spot from, Spot to, Runnable settle) {
    List<Motion> motions = new ArrayList<>();
    motions.add(Motion.empty(from, frames(from)).about(thing));
    motions.add(Motion.empty(from, dice.from(3, 6)).about(thing).then(thing::comeLoose));
    Spot up = from.lifted(from.lift() + CARRIED);
    Spot over = to.lifted(to.lift() + CARRIED);
    motions.add(Motion.with(thing, up, dice.from(7, 11)));
    at = up;
    motions.add(Motion.with(thing, over, frames(over)));
    motions.add(Motion.with(thing, to, dice.from(7, 11)).then(settle));
    motions.add(Motion.empty(to, dice.from(2, 5)).about(thing));
    at = to;
    if (dice.chance(0.4)) {
      motions.add(away());
    }
    return List.copyOf(motions);
  }

  /** Leaves the image. */
  Motion away() {
    Motion motion = Motion.empty(OUTSIDE, frames(OUTSIDE));
    at = OUTSIDE;
    return motion;
  }

  /** Stays outside the image. */
  Motion stay(int frames) {
    at = OUTSIDE;
    return Motion.empty(OUTSIDE, frames);
  }

  List<Motion> pause() {
    return List.of(away(), stay(dice.from(10, 25)));
  }

  /** Returns how long the way from where the hand will be takes. */
  int frames(Spot end) {
    return Math.max(8, (int) (at.distance(end) / dice.between(18, 30)));
  }
}
