package org.fests.logic;

import java.util.BitSet;

/** A set of detections of the sample, in the clip's order. */
interface Domain {
  /** Stands for no detection. */
  int END = -1;

  /** Returns the first of them after that place, or {@link #END}. */
  int next(Cursor cursor, int after);

  /** Adds the places of the variables it reads. */
  void slots(BitSet used);

  default int first(Cursor cursor) {
    return next(cursor, cursor.from - 1);
  }

  default boolean contains(Cursor cursor, int detection) {
    return next(cursor, detection - 1) == detection;
  }

  /** The detections of a class. */
  record OfClass(int place) implements Domain {
    int size(Cursor cursor) {
      return cursor.classEnd[place] - cursor.classFrom[place];
    }

    @Override
    public int next(Cursor cursor, int after) {
      int next = Math.max(after + 1, cursor.classFrom[place]);
      return next < cursor.classEnd[place] ? next : END;
    }

    @Override
    public void slots(BitSet used) {}
  }

  /** The one detection bound to a variable. */
  record OfVariable(int slot) implements Domain {
    @Override
    public int next(Cursor cursor, int after) {
      int detection = cursor.bound[slot];
      return detection > after ? detection : END;
    }

    @Override
    public void slots(BitSet used) {
      used.set(slot);
    }
  }

  /** The detections of any part. */
  record Union(Domain[] parts) implements Domain {
    @Override
    public int next(Cursor cursor, int after) {
      int least = Integer.MAX_VALUE;
      for (Domain part : parts) {
        int next = part.next(cursor, after);
        least = next == END ? least : Math.min(least, next);
      }
      return least == Integer.MAX_VALUE ? END : least;
    }

    @Override
    public void slots(BitSet used) {
      for (Domain part : parts) {
        part.slots(used);
      }
    }
  }

  /** The detections of any part that have a point in common with one of each other part. */
  record Meeting(Domain[] parts, Union all) implements Domain {
    @Override
    public int next(Cursor cursor, int after) {
      int next = all.next(cursor, after);
      while (next != END && !belongs(cursor, next)) {
        next = all.next(cursor, next);
      }
      return next;
    }

    private boolean belongs(Cursor cursor, int detection) {
      for (int part = 0; part < parts.length; part++) {
        if (parts[part].contains(cursor, detection) && meetsTheOthers(cursor, detection, part)) {
          return true;
        }
      }
      return false;
    }

    private boolean meetsTheOthers(Cursor cursor, int detection, int own) {
      for (int part = 0; part < parts.length; part++) {
        if (part != own && !meetsOne(cursor, detection, parts[part])) {
          return false;
        }
      }
      return true;
    }

    private static boolean meetsOne(Cursor cursor, int detection, Domain part) {
      for (int d = part.first(cursor); d != END; d = part.next(cursor, d)) {
        if (cursor.boxes.meet(detection, d)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void slots(BitSet used) {
      all.slots(used);
    }
  }
}
