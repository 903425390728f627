package org.fests.logic;

import java.util.Arrays;
import org.fests.geometry.RectangleColumns;

/**
 * Whether some box of one class meets some box of another, in a crowded sample: a line goes over
 * the boxes from left to right, and each is compared only with those of the other class that reach
 * as far. O(n log n + pairs that lie above one another) instead of all pairs.
 */
final class Sweep {
  /** Of fewer pairs all are tried: sorting would cost more. */
  static final long FEW_PAIRS = 4096;

  private final Boxes boxes;
  private final RectangleColumns outlines;

  /** The boxes of each class that the line may still touch. */
  private final int[][] open;

  private final int[] sizes = new int[2];

  private Sweep(Boxes boxes, int most) {
    this.boxes = boxes;
    outlines = boxes.outlines();
    open = new int[2][most];
  }

  /** Returns whether boxes of the two classes, which are not one, have a point in common. */
  static boolean meet(Cursor cursor, Domain.OfClass first, Domain.OfClass second) {
    long[] order = new long[first.size(cursor) + second.size(cursor)];
    Sweep sweep = new Sweep(cursor.boxes, order.length);
    int next = 0;
    for (int d = first.first(cursor); d != Domain.END; d = first.next(cursor, d)) {
      order[next++] = sweep.key(d);
    }
    for (int d = second.first(cursor); d != Domain.END; d = second.next(cursor, d)) {
      order[next++] = sweep.key(d);
    }
    Arrays.sort(order);
    int place = second.place();
    return sweep.goOver(order, cursor.classFrom[place], cursor.classEnd[place]);
  }

  /** Puts the left edge, rounded down, before the detection's place: so they sort from the left. */
  private long key(int detection) {
    int bits = Float.floatToIntBits(leftEdge(detection));
    int ascending = bits ^ (bits >> 31 & Integer.MAX_VALUE);
    return (long) ascending << Integer.SIZE | detection;
  }

  private float leftEdge(int detection) {
    double edge = outlines.minX(detection);
    float rounded = (float) edge;
    return rounded > edge ? Math.nextDown(rounded) : rounded;
  }

  /** The places from {@code from} up to {@code end} are those of the second class. */
  private boolean goOver(long[] order, int from, int end) {
    for (long key : order) {
      int d = (int) key;
      int side = d >= from && d < end ? 1 : 0;
      if (meetsOpen(d, 1 - side)) {
        return true;
      }
      open[side][sizes[side]++] = d;
    }
    return false;
  }

  /** Compares a box with the open ones of a class, and closes those that end before it. */
  private boolean meetsOpen(int d, int side) {
    int[] others = open[side];
    float line = leftEdge(d);
    int kept = 0;
    for (int i = 0; i < sizes[side]; i++) {
      if (boxes.meet(d, others[i])) {
        return true;
      }
      if (outlines.maxX(others[i]) > line) {
        others[kept++] = others[i];
      }
    }
    sizes[side] = kept;
    return false;
  }
}
