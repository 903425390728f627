package org.fests.logic;

import java.util.BitSet;
import java.util.List;
import org.fests.geometry.Star;

/** A region as an exact set of points, made of its members' boxes. SPRE.md section 7. */
interface Shape {
  /**
   * Returns the region's cells around a point; a new set.
   *
   * @param members for each member its boxes, by their numbers in the star
   */
  BitSet in(Star star, List<int[]> members);

  /** The boxes of a class or variable; each is open. */
  record Boxes(int member) implements Shape {
    @Override
    public BitSet in(Star star, List<int[]> members) {
      BitSet cells = new BitSet();
      for (int box : members.get(member)) {
        cells.or(star.of(box));
      }
      return cells;
    }
  }

  record Union(List<Shape> parts) implements Shape {
    @Override
    public BitSet in(Star star, List<int[]> members) {
      BitSet cells = new BitSet();
      parts.forEach(part -> cells.or(part.in(star, members)));
      return cells;
    }
  }

  record Intersection(List<Shape> parts) implements Shape {
    @Override
    public BitSet in(Star star, List<int[]> members) {
      BitSet cells = parts.get(0).in(star, members);
      parts.subList(1, parts.size()).forEach(part -> cells.and(part.in(star, members)));
      return cells;
    }
  }

  record Complement(Shape body) implements Shape {
    @Override
    public BitSet in(Star star, List<int[]> members) {
      return star.complement(body.in(star, members));
    }
  }

  record Interior(Shape body) implements Shape {
    @Override
    public BitSet in(Star star, List<int[]> members) {
      return star.interior(body.in(star, members));
    }
  }

  record Closure(Shape body) implements Shape {
    @Override
    public BitSet in(Star star, List<int[]> members) {
      return star.closure(body.in(star, members));
    }
  }
}
