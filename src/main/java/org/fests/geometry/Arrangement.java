package org.fests.geometry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The boxes that make up some regions, cut along each other's edges. Every piece that the edges cut
 * the plane into, however small or unbounded, ends at a corner or at a crossing of two edges. So
 * all that is true of the pieces and of what lies beside them shows in the stars around these
 * points, O(boxes + crossings) of them, O(boxes) each; in space times the boxes at the point.
 *
 * <p>Upright boxes are compared exactly. Where one is turned, a point as close to an edge as a
 * {@link Grain} is on it.
 */
public final class Arrangement {
  private static final BitSet NOTHING = new BitSet();

  private final RectangleColumns outlines;
  private final int[] boxes;
  private final double[] bottoms;
  private final double[] tops;
  private final boolean upright;
  private final Side[] along;
  private final Side[] across;

  /**
   * Takes boxes with a point inside.
   *
   * @param boxes their places in the columns
   * @param bottoms the height at which each begins; empty in a plane
   * @param tops the height at which each ends
   */
  public Arrangement(RectangleColumns outlines, int[] boxes, double[] bottoms, double[] tops) {
    this.outlines = outlines;
    this.boxes = boxes.clone();
    this.bottoms = bottoms.clone();
    this.tops = tops.clone();
    upright = Arrays.stream(boxes).allMatch(outlines::upright);
    along = new Side[boxes.length];
    across = new Side[boxes.length];
  }

  /** Returns whether some star passes the test; without boxes there is one, of one cell. */
  public boolean any(Predicate<Star> test) {
    if (boxes.length == 0) {
      return test.test(new Star(0, 1, new BitSet[0]));
    }
    return upright ? anyUpright(test) : anyTurned(test);
  }

  private boolean anyUpright(Predicate<Star> test) {
    for (int a : boxes) {
      for (int b : boxes) {
        if (anyCrossing(a, b, test)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tries where the first's left and right edges meet the second's upper and lower. */
  private boolean anyCrossing(int a, int b, Predicate<Star> test) {
    for (double x : new double[] {outlines.minX(a), outlines.maxX(a)}) {
      for (double y : new double[] {outlines.minY(b), outlines.maxY(b)}) {
        boolean crossing =
            outlines.minX(b) <= x
                && x <= outlines.maxX(b)
                && outlines.minY(a) <= y
                && y <= outlines.maxY(a);
        if (crossing && anyAt(new Point(x, y), test)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyTurned(Predicate<Star> test) {
    for (int i = 0; i < boxes.length; i++) {
      Point[] corners = outlines.corners(boxes[i]);
      for (Point corner : corners) {
        if (anyAt(corner, test)) {
          return true;
        }
      }
      for (int j = 0; j < i; j++) {
        if (anyCrossing(corners, outlines.corners(boxes[j]), test)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyCrossing(Point[] a, Point[] b, Predicate<Star> test) {
    for (int i = 0; i < a.length; i++) {
      Segment edge = new Segment(a[i], a[(i + 1) % a.length]);
      for (int j = 0; j < b.length; j++) {
        Segment other = new Segment(b[j], b[(j + 1) % b.length]);
        if (edge.crosses(other) && anyAt(edge.meeting(other.from(), other.to()), test)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tries the stars around a point: one in a plane; in space one for each height. */
  private boolean anyAt(Point point, Predicate<Star> test) {
    for (int i = 0; i < boxes.length; i++) {
      along[i] = outlines.along(boxes[i], point, upright ? 0 : Grain.SIZE);
      across[i] = outlines.across(boxes[i], point, upright ? 0 : Grain.SIZE);
    }
    Compass compass = upright ? Compass.UPRIGHT : Compass.of(angles());
    BitSet[] cells = new BitSet[boxes.length];
    for (int i = 0; i < boxes.length; i++) {
      cells[i] = there(i) ? cells(compass, i) : NOTHING;
    }
    return bottoms.length == 0
        ? test.test(new Star(compass.rays(), 1, cells))
        : anyHeight(compass, cells, test);
  }

  /** Returns whether the point is not outside of a box. */
  private boolean there(int i) {
    return along[i] != Side.OUTSIDE && across[i] != Side.OUTSIDE;
  }

  private BitSet cells(Compass compass, int i) {
    return compass.cells(outlines.cos(boxes[i]), outlines.sin(boxes[i]), along[i], across[i]);
  }

  /** Tries the heights at which the boxes begin and end that the point is not outside of. */
  private boolean anyHeight(Compass compass, BitSet[] cells, Predicate<Star> test) {
    for (int i = 0; i < boxes.length; i++) {
      if (there(i)
          && (test.test(star(compass, cells, bottoms[i]))
              || test.test(star(compass, cells, tops[i])))) {
        return true;
      }
    }
    return false;
  }

  private Star star(Compass compass, BitSet[] flat, double height) {
    BitSet[] cells = new BitSet[boxes.length];
    for (int i = 0; i < boxes.length; i++) {
      cells[i] = flat[i].isEmpty() ? NOTHING : stacked(flat[i], compass, i, height);
    }
    return new Star(compass.rays(), 3, cells);
  }

  /** Returns a box's cells at the height, below it and above it. */
  private BitSet stacked(BitSet flat, Compass compass, int i, double height) {
    boolean[] levels = {
      bottoms[i] < height && height < tops[i],
      bottoms[i] < height && height <= tops[i],
      bottoms[i] <= height && height < tops[i]
    };
    BitSet stacked = new BitSet();
    for (int level = 0; level < levels.length; level++) {
      if (levels[level]) {
        int first = level * (1 + 2 * compass.rays());
        flat.stream().forEach(cell -> stacked.set(first + cell));
      }
    }
    return stacked;
  }

  /** Returns the angles of the rays along which edges run from the point. */
  private double[] angles() {
    return IntStream.range(0, boxes.length)
        .filter(this::there)
        .mapToObj(this::angles)
        .flatMapToDouble(stream -> stream)
        .toArray();
  }

  private DoubleStream angles(int i) {
    double angle = StrictMath.atan2(outlines.sin(boxes[i]), outlines.cos(boxes[i]));
    return DoubleStream.concat(
        across[i].edge() ? along[i].angles(angle) : DoubleStream.empty(),
        along[i].edge() ? across[i].angles(angle + Math.PI / 2) : DoubleStream.empty());
  }
}
