package org.fests.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fests.geometry.Point;
import org.fests.geometry.Rectangle;

/**
 * The plane cut along the sides, made long, of rectangles at any angle: an arrangement of lines
 * (Edelsbrunner, Algorithms in Combinatorial Geometry, 1987). A cell is known by the side on which
 * it lies of every line; one point of it tells that.
 */
final class CutPlane implements Cells {
  private final List<SideLine> lines = new ArrayList<>();
  private final Map<List<Integer>, Integer> cells = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> around = new LinkedHashMap<>();

  CutPlane(Collection<Rectangle> rectangles) {
    rectangles.stream().flatMap(r -> SideLine.of(r).stream()).forEach(this::add);
    if (lines.isEmpty()) {
      cell(List.of());
    }
    IntStream.range(0, lines.size()).forEach(this::cut);
  }

  private void add(SideLine line) {
    if (lines.stream().noneMatch(other -> other.same(line) || other.same(line.reversed()))) {
      lines.add(line);
    }
  }

  /** Finds the points where others meet a line, the edges between them and the faces beside. */
  private void cut(int line) {
    List<Double> stops =
        lines.stream()
            .flatMap(other -> lines.get(line).meeting(other).stream())
            .map(lines.get(line)::along)
            .sorted()
            .toList();
    if (stops.isEmpty()) {
      edge(line, lines.get(line).at(0));
      return;
    }
    int last = edge(line, lines.get(line).at(stops.get(0) - 1));
    for (int i = 0; i < stops.size(); i++) {
      int vertex = cell(signs(lines.get(line).at(stops.get(i))));
      double next = i + 1 < stops.size() ? stops.get(i + 1) : stops.get(i) + 2;
      join(vertex, last);
      last = edge(line, lines.get(line).at((stops.get(i) + next) / 2));
      join(vertex, last);
    }
  }

  /** Returns the edge that holds a point of the line, or the vertex where other lines pass too. */
  private int edge(int line, Point point) {
    List<Integer> signs = signs(point);
    int edge = cell(signs);
    if (signs.stream().filter(sign -> sign == 0).count() == 1) {
      for (int side : new int[] {-1, 1}) {
        List<Integer> beside = new ArrayList<>(signs);
        beside.set(line, side);
        join(edge, cell(beside));
      }
    }
    return edge;
  }

  private void join(int cell, int bigger) {
    around.get(cell).addAll(around.get(bigger));
  }

  private List<Integer> signs(Point point) {
    return lines.stream().map(line -> line.side(point)).toList();
  }

  private int cell(List<Integer> signs) {
    int cell = cells.computeIfAbsent(signs, added -> cells.size());
    around.computeIfAbsent(cell, added -> new TreeSet<>(Set.of(added)));
    return cell;
  }

  @Override
  public int count() {
    return cells.size();
  }

  @Override
  public IntStream around(int cell) {
    return around.get(cell).stream().mapToInt(Integer::intValue);
  }

  /** Returns the cells inside one of the rectangles. */
  BitSet inside(Rectangle rectangle) {
    BitSet inside = new BitSet();
    cells.forEach((signs, cell) -> inside.set(cell, isInside(rectangle, signs)));
    return inside;
  }

  private boolean isInside(Rectangle rectangle, List<Integer> signs) {
    return SideLine.of(rectangle).stream().allMatch(side -> sideOf(side, signs) < 0);
  }

  private int sideOf(SideLine side, List<Integer> signs) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).same(side)) {
        return signs.get(i);
      }
      if (lines.get(i).same(side.reversed())) {
        return -signs.get(i);
      }
    }
    throw new IllegalArgumentException("Invalid side: " + side);
  }
}
