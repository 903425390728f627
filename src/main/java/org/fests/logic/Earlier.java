package org.fests.logic;

import java.util.BitSet;
import org.fests.scene.FrameBatch;

/**
 * What {@code prev} asks of the same channel's sample in the frame before. Where there is none, and
 * where an object is absent there, a single unknown number stands for the measure.
 */
final class Earlier {
  /** Stands for the detection that a measure would be of. */
  private static final int NOTHING = Integer.MAX_VALUE;

  private Earlier() {}

  private static boolean lacks(Cursor cursor, int[] variables) {
    for (int variable : variables) {
      if (cursor.bound[variable] < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The number in the sample before.
   *
   * @param hidden places of the variables that stand for terms of the body
   */
  record OfValue(Elsewhere there, Value body, int[] hidden) implements Value {
    @Override
    public double of(Cursor cursor) {
      int sample = cursor.previous();
      if (sample == FrameBatch.NONE) {
        return Double.NaN;
      }
      Cursor earlier = there.at(cursor, sample);
      for (int slot : hidden) {
        earlier.bound[slot] = cursor.bound[slot];
      }
      return body.of(earlier);
    }

    @Override
    public void slots(BitSet used) {
      body.slots(used);
    }

    @Override
    public int cost() {
      return 2 * body.cost() + 10;
    }
  }

  /** The detections of the sample before. */
  record OfDomain(Elsewhere there, Domain body) implements Domain {
    @Override
    public int first(Cursor cursor) {
      int sample = cursor.previous();
      return sample == FrameBatch.NONE ? NOTHING : body.first(there.at(cursor, sample));
    }

    @Override
    public int next(Cursor cursor, int after) {
      return after == NOTHING ? END : body.next(there.at(cursor, cursor.previous()), after);
    }

    @Override
    public void slots(BitSet used) {
      body.slots(used);
    }
  }

  /** A number that is unknown where a variable's object is absent. */
  record KnownValue(int[] variables, Value body) implements Value {
    @Override
    public double of(Cursor cursor) {
      return lacks(cursor, variables) ? Double.NaN : body.of(cursor);
    }

    @Override
    public void slots(BitSet used) {
      body.slots(used);
    }

    @Override
    public int cost() {
      return body.cost();
    }
  }

  /** The detections of a term that a measure relates to variables. */
  record KnownDomain(int[] variables, Domain body) implements Domain {
    @Override
    public int first(Cursor cursor) {
      return lacks(cursor, variables) ? NOTHING : body.first(cursor);
    }

    @Override
    public int next(Cursor cursor, int after) {
      return after == NOTHING ? END : body.next(cursor, after);
    }

    @Override
    public void slots(BitSet used) {
      body.slots(used);
    }
  }

  /** How long ago the frame before began. */
  record Seconds() implements Value {
    @Override
    public double of(Cursor cursor) {
      return cursor.timeline.secondsBefore(cursor.frame());
    }

    @Override
    public void slots(BitSet used) {}

    @Override
    public int cost() {
      return 2;
    }
  }
}
