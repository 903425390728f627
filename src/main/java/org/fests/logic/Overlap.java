package org.fests.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A region of classes, variables, unions and intersections as choices of boxes: it has a point
 * where some choice of a box for each class and variable that it takes has one in common.
 */
interface Overlap {
  /** Any number above this is as good as this. */
  long MANY = 1L << 20;

  /**
   * Returns how many intersections it comes to when unions are multiplied out, or {@link #MANY}.
   */
  long count();

  /** Returns these intersections, each in the order of the text. */
  List<List<Member>> multiplied();

  /** Returns whether there is a choice at all. */
  boolean possible(Cursor cursor);

  /**
   * Goes through the choices until one will do.
   *
   * @param rest chooses for what comes after this, and tells whether the choice will do
   */
  boolean some(OverlapSearch search, BooleanSupplier rest);

  /** A class or variable as it stands in the text. */
  record Member(String term, Domain domain) implements Overlap {
    @Override
    public long count() {
      return 1;
    }

    @Override
    public List<List<Member>> multiplied() {
      return List.of(List.of(this));
    }

    @Override
    public boolean possible(Cursor cursor) {
      return domain.first(cursor) != Domain.END;
    }

    @Override
    public boolean some(OverlapSearch search, BooleanSupplier rest) {
      Cursor cursor = search.cursor();
      for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
        if (search.choose(new Witness(term, d), rest)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A union: a choice for one part is a choice for all of it. */
  record Any(List<Overlap> parts) implements Overlap {
    @Override
    public long count() {
      return Math.min(MANY, parts.stream().mapToLong(Overlap::count).sum());
    }

    @Override
    public List<List<Member>> multiplied() {
      return parts.stream().flatMap(part -> part.multiplied().stream()).toList();
    }

    @Override
    public boolean possible(Cursor cursor) {
      return parts.stream().anyMatch(part -> part.possible(cursor));
    }

    @Override
    public boolean some(OverlapSearch search, BooleanSupplier rest) {
      return parts.stream()
          .filter(part -> part.possible(search.cursor()))
          .anyMatch(part -> part.some(search, rest));
    }
  }

  /** An intersection: a choice for each part. */
  record All(List<Overlap> parts) implements Overlap {
    @Override
    public long count() {
      return parts.stream()
          .mapToLong(Overlap::count)
          .reduce(1, (product, next) -> Math.min(MANY, product * next));
    }

    @Override
    public List<List<Member>> multiplied() {
      List<List<Member>> multiplied = List.of(List.of());
      for (Overlap part : parts) {
        List<List<Member>> longer = new ArrayList<>();
        for (List<Member> before : multiplied) {
          part.multiplied().forEach(after -> longer.add(joined(before, after)));
        }
        multiplied = longer;
      }
      return multiplied;
    }

    private static List<Member> joined(List<Member> before, List<Member> after) {
      List<Member> joined = new ArrayList<>(before);
      joined.addAll(after);
      return joined;
    }

    @Override
    public boolean possible(Cursor cursor) {
      return parts.stream().allMatch(part -> part.possible(cursor));
    }

    @Override
    public boolean some(OverlapSearch search, BooleanSupplier rest) {
      BooleanSupplier chosen = rest;
      for (int i = parts.size() - 1; i >= 0; i--) {
        Overlap part = parts.get(i);
        BooleanSupplier after = chosen;
        chosen = () -> part.some(search, after);
      }
      return chosen.getAsBoolean();
    }
  }
}
