package org.fests.ingest.simulator;

import java.util.List;
import java.util.Optional;

/**
 * One movement of the hand. Where it ends is decided when it is planned, where it starts when it
 * begins.
 *
 * @param carried what the hand holds meanwhile, with all that stands on it: one thing or none
 * @param end where the hand's grip arrives
 * @param about what it reaches for, carries or has just put down
 * @param frames how many frames it takes, at least 1
 * @param after what happens when it has arrived
 */
record Motion(List<Thing> carried, Spot end, Optional<Thing> about, int frames, Runnable after) {
  static Motion empty(Spot end, int frames) {
    return new Motion(List.of(), end, Optional.empty(), frames, Motion::nothing);
  }

  static Motion with(Thing carried, Spot end, int frames) {
    return new Motion(List.of(carried), end, Optional.of(carried), frames, Motion::nothing);
  }

  private static void nothing() {}

  Motion then(Runnable deed) {
    return new Motion(carried, end, about, frames, deed);
  }

  /** Returns the same motion, by which the hand takes hold of a thing or lets go of it. */
  Motion about(Thing thing) {
    return new Motion(carried, end, Optional.of(thing), frames, after);
  }

  /**
   * Returns the share of the way done at a share of the time: it starts and ends gently, as arms do
   * (the curve of least jerk).
   */
  static double eased(double time) {
    return time * time * time * (10 + time * (6 * time - 15));
  }
}
