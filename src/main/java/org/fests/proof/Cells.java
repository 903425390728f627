package org.fests.proof;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A line, a plane or space, cut into finitely many open cells (points, open edges, open faces, ...)
 * so that a shape that was cut along holds a cell whole or not at all. A set of cells is then an
 * exact set of points.
 */
interface Cells {
  int count();

  /** Returns the cells in whose closure the cell lies, itself among them. */
  IntStream around(int cell);

  /** Returns the least closed set that holds the set. */
  default BitSet closure(BitSet set) {
    BitSet closed = new BitSet();
    IntStream.range(0, count())
        .filter(cell -> around(cell).anyMatch(set::get))
        .forEach(closed::set);
    return closed;
  }

  default BitSet complement(BitSet set) {
    BitSet rest = new BitSet();
    rest.set(0, count());
    rest.andNot(set);
    return rest;
  }

  /** Returns the greatest open set in the set. */
  default BitSet interior(BitSet set) {
    return complement(closure(complement(set)));
  }
}
