package org.fests.logic;

import java.util.BitSet;

/** A compiled number; not finite where it is unknown. */
interface Value {
  double of(Cursor cursor);

  /** Writes the numbers for the detections of a class, each in turn bound to the place. */
  default void fill(Cursor cursor, int slot, Domain.OfClass domain, double[] numbers) {
    int from = cursor.classFrom[domain.place()];
    int size = domain.size(cursor);
    for (int i = 0; i < size; i++) {
      cursor.bound[slot] = from + i;
      numbers[i] = of(cursor);
    }
  }

  /** Adds the places of the variables it reads and does not bind itself. */
  void slots(BitSet used);

  int cost();
}
