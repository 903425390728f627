package org.fests.geometry;

import java.util.BitSet;

/**
 * All that boxes are around one point: the plane close to it is cut into the point itself, the rays
 * from it along which edges run, and the sectors between the rays. In space each of these is cut
 * once more into what is at the point's height, just below and just above. A box holds each such
 * cell whole or not at all, so a set of cells is an exact set of points, and so is all that is made
 * of it.
 */
public final class Star {
  private final int rays;
  private final int levels;
  private final BitSet[] boxes;

  /**
   * @param rays how many there are, in the order of their angles; there are as many sectors, the
   *     sector of a number following the ray of that number
   * @param levels 1 in a plane, 3 in space
   * @param boxes the cells of each box: those of the first level (the point, the rays, the sectors)
   *     before those below and those above it
   */
  Star(int rays, int levels, BitSet[] boxes) {
    this.rays = rays;
    this.levels = levels;
    this.boxes = boxes;
  }

  /** Returns the cells that a box holds; not to be changed. */
  public BitSet of(int box) {
    return boxes[box];
  }

  /** Returns the other cells. */
  public BitSet complement(BitSet set) {
    BitSet rest = new BitSet();
    rest.set(0, levels * cells());
    rest.andNot(set);
    return rest;
  }

  private int cells() {
    return 1 + 2 * rays;
  }

  /** Returns the greatest open set in the set. */
  public BitSet interior(BitSet set) {
    return complement(closure(complement(set)));
  }

  /** Returns the least closed set that holds the set. */
  public BitSet closure(BitSet set) {
    BitSet closed = (BitSet) set.clone();
    for (int level = 0; level < levels; level++) {
      close(level * cells(), closed);
    }
    for (int level = 1; level < levels; level++) {
      for (int cell = 0; cell < cells(); cell++) {
        closed.set(cell, closed.get(cell) || closed.get(level * cells() + cell));
      }
    }
    return closed;
  }

  /** Closes one level, whose point is that cell: a ray ends two sectors, the point ends all. */
  private void close(int point, BitSet set) {
    int end = point + cells();
    int next = set.nextSetBit(point);
    set.set(point, next >= 0 && next < end);
    for (int ray = 0; ray < rays; ray++) {
      int sector = point + 1 + rays + ray;
      int before = ray == 0 ? sector + rays - 1 : sector - 1;
      set.set(point + 1 + ray, set.get(point + 1 + ray) || set.get(sector) || set.get(before));
    }
  }
}
