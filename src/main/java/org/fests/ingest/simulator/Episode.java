package org.fests.ingest.simulator;

/** Something that happens on the table. */
enum Episode {
  /** A cup or mug is put down left of the plate. */
  LEFT_OF_PLATE,
  /** A cup or mug is put down right of the plate. */
  RIGHT_OF_PLATE,
  /** A cup or mug is put onto the plate. */
  ONTO_PLATE,
  /** A cup or mug is put into the bowl. */
  INTO_BOWL,
  /** A cup or mug is put down beside another. */
  BESIDE_VESSEL,
  /** A cup or mug is put on top of another. */
  STACK,
  /** The hand comes before a cup or mug, hides it, and goes away again. */
  COVER,
  /** The bowl is put before a cup or mug, hides it, and is taken away again. */
  HIDE,
  /** The hand reaches for something and leaves it. */
  REACH,
  /** The bowl is carried elsewhere with what is in it. */
  CARRY_BOWL,
  /** Nothing happens for a while. */
  PAUSE
}
