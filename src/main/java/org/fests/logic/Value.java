package org.fests.logic;

import java.util.BitSet;

/** A compiled number; not finite where it is unknown. */
interface Value {
  double of(Cursor cursor);

  /** Adds the places of the variables it reads and does not bind itself. */
  void slots(BitSet used);

  int cost();
}
