package org.fests.ingest.simulator;

import java.util.Locale;

/** Kinds of things that happen. docs/simulator.md defines each, with its numbers. */
public enum EventKind {
  /** Who is seen wholly left of whom. */
  LEFT_OF(1),
  /** The hand, who, makes whom rise. */
  LIFTS(1),
  /** A cup or mug stands on another. */
  STACKS(8),
  /** Something rests on a flat thing. */
  ON(8),
  /** Something rests in a hollow thing. */
  IN(8),
  /** Something is seen over a hollow thing. */
  ABOVE(1),
  /** The hand, who, has whom in its grip. */
  HOLDING(15),
  /** Someone comes to where the sensor sees. */
  ENTERS(1),
  /** Someone gets from behind another to before it, both going the same way. */
  OVERTAKES(1),
  /** A pedestrian gets from one side to the other before a vehicle. */
  CROSSES(1),
  /** A vehicle drives behind another in its track. */
  FOLLOWS(10),
  /** A vehicle drives towards a pedestrian. */
  APPROACHES(5);

  private final int leastFrames;

  EventKind(int leastFrames) {
    this.leastFrames = leastFrames;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how many frames it has to last to be one. */
  int leastFrames() {
    return leastFrames;
  }
}
