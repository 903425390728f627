package org.fests.logic;

import java.util.BitSet;
import java.util.List;

/** A compiled formula: immutable, and about the sample that the cursor stands at. */
interface Condition {
  /** Returns the truth as {@link Kleene} writes it. */
  int test(Cursor cursor);

  /** Returns roughly how many steps a test takes; the cheap are tried first. */
  int cost();

  /** Adds the places of the variables it reads and does not bind itself. */
  void slots(BitSet used);

  /** Adds a proof of the truth it has in this sample. */
  void explain(Cursor cursor, List<AtomEvidence> evidence);

  /** Returns whether it may be unknown. */
  default boolean mayBeUnknown() {
    return true;
  }

  /**
   * Returns the truth over the detections of a class, each in turn bound to the place: the deciding
   * one as soon as it occurs, else the one that comes closest to it. There is at least one.
   */
  default int over(Cursor cursor, int slot, Domain.OfClass domain, int deciding) {
    int end = cursor.classEnd[domain.place()];
    int truth = Kleene.not(deciding);
    for (int d = cursor.classFrom[domain.place()]; d < end && truth != deciding; d++) {
      cursor.bound[slot] = d;
      truth = Kleene.closer(truth, test(cursor), deciding);
    }
    return truth;
  }

  /** Leaves in the set, one bit a sample, only the samples in which it is true. */
  default void keepTrue(Cursor cursor, long[] samples) {
    for (int word = 0; word < samples.length; word++) {
      long left = samples[word];
      while (left != 0) {
        int bit = Long.numberOfTrailingZeros(left);
        left &= left - 1;
        cursor.enter(word * Long.SIZE + bit);
        if (test(cursor) != Kleene.TRUE) {
          samples[word] &= ~(1L << bit);
        }
      }
    }
  }
}
