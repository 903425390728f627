package org.fests.proof;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A line cut at points: cell 0 lies before the first point, cell 2k + 1 is point k, cell 2k + 2
 * lies after it.
 *
 * @param points ascending
 */
record CutLine(List<Double> points) implements Cells {
  CutLine {
    points = List.copyOf(points);
  }

  static CutLine at(Collection<Double> points) {
    return new CutLine(List.copyOf(new TreeSet<>(points)));
  }

  @Override
  public int count() {
    return 2 * points.size() + 1;
  }

  @Override
  public IntStream around(int cell) {
    return cell % 2 == 0 ? IntStream.of(cell) : IntStream.of(cell - 1, cell, cell + 1);
  }

  /** Returns the cells between two of the points. */
  BitSet between(double from, double to) {
    BitSet between = new BitSet();
    between.set(2 * place(from) + 2, 2 * place(to) + 1);
    return between;
  }

  private int place(double point) {
    return Collections.binarySearch(points, point);
  }
}
