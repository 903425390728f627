package org.fests.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.spre.Spre;

/**
 * The form up to which English tells patterns apart. Variables are called v1, v2, ... in the order
 * of their binders; a track binder lists its variables in the order in which the pattern uses them;
 * the empty pattern is {@code .{0}}; {@code min} and {@code max} take two numbers. None of these
 * changes an interval.
 */
final class NormalForm {
  private static final Set<String> BINDERS =
      Set.of("Spre.TrackBinder", "Formula.Exists", "Formula.ForAll", "Metric.Count");
  private static final Set<String> USES =
      Set.of("Term.Variable", "Formula.Present", "Formula.Identity", "Formula.Attribute");

  private int bound;

  private NormalForm() {}

  static Shape of(Spre pattern) {
    return of(Shape.of(pattern));
  }

  static Shape of(Shape shape) {
    Shape unique = new NormalForm().renamed(shape.map(NormalForm::plain), Map.of());
    return unique.is("Spre.TrackBinder")
        ? new NormalForm().renamed(ordered(unique), Map.of())
        : unique;
  }

  private static Shape plain(Shape shape) {
    if (shape.is("Spre.Empty")) {
      return Shape.branch(
          "Spre.Repeat",
          List.of(Shape.branch("Spre.AnyFrame", List.of()), Shape.leaf("0"), Shape.leaf("0")));
    }
    if (shape.is("Metric.Apply") && shape.child(1).children().size() > 2) {
      List<Shape> numbers = shape.child(1).children();
      Shape rest = Shape.branch(Shape.LIST, numbers.subList(1, numbers.size()));
      Shape inner = plain(Shape.branch("Metric.Apply", List.of(shape.child(0), rest)));
      return Shape.branch(
          "Metric.Apply",
          List.of(shape.child(0), Shape.branch(Shape.LIST, List.of(numbers.get(0), inner))));
    }
    return shape;
  }

  private static Shape ordered(Shape binder) {
    List<String> used = variables(binder.child(1));
    List<Shape> bindings = new ArrayList<>(binder.child(0).children());
    bindings.sort(
        Comparator.comparingInt(
            binding -> {
              int place = used.indexOf(binding.child(0).label());
              return place < 0 ? used.size() : place;
            }));
    return Shape.branch(
        "Spre.TrackBinder", List.of(Shape.branch(Shape.LIST, bindings), binder.child(1)));
  }

  /** Returns the variables that a shape uses, bound in it or not, in the order of first use. */
  static List<String> variables(Shape shape) {
    List<String> found = new ArrayList<>();
    collect(shape, found);
    return found.stream().distinct().toList();
  }

  private static void collect(Shape shape, List<String> found) {
    if (USES.contains(shape.label()) && !shape.isLeaf()) {
      found.add(shape.child(0).label());
      if (shape.is("Formula.Identity")) {
        found.add(shape.child(2).label());
      }
    }
    shape.children().forEach(child -> collect(child, found));
  }

  /** Returns a shape with another name for the free uses of a variable. */
  static Shape renamed(Shape shape, String variable, String name) {
    return shape.map(
        part -> {
          if (part.isLeaf() || !USES.contains(part.label())) {
            return part;
          }
          List<Shape> parts = new ArrayList<>(part.children());
          exchange(parts, 0, variable, name);
          if (part.is("Formula.Identity")) {
            exchange(parts, 2, variable, name);
          }
          return Shape.branch(part.label(), parts);
        });
  }

  private static void exchange(List<Shape> parts, int place, String variable, String name) {
    if (parts.get(place).label().equals(variable)) {
      parts.set(place, Shape.leaf(name));
    }
  }

  private Shape renamed(Shape shape, Map<String, String> names) {
    if (shape.isLeaf()) {
      return shape;
    }
    if (BINDERS.contains(shape.label())) {
      Map<String, String> inner = new HashMap<>(names);
      List<Shape> bindings = new ArrayList<>();
      for (Shape binding : shape.child(0).children()) {
        Shape domain = renamed(binding.child(1), inner);
        inner.put(binding.child(0).label(), "v" + ++bound);
        Shape variable = Shape.leaf("v" + bound);
        bindings.add(Shape.branch(binding.label(), List.of(variable, domain)));
      }
      Shape body = renamed(shape.child(1), inner);
      return Shape.branch(shape.label(), List.of(Shape.branch(Shape.LIST, bindings), body));
    }
    List<Shape> parts = new ArrayList<>(shape.children());
    parts.replaceAll(part -> renamed(part, names));
    if (USES.contains(shape.label())) {
      parts.set(0, named(parts.get(0), names));
      if (shape.is("Formula.Identity")) {
        parts.set(2, named(parts.get(2), names));
      }
    }
    return Shape.branch(shape.label(), parts);
  }

  private static Shape named(Shape variable, Map<String, String> names) {
    return Shape.leaf(names.getOrDefault(variable.label(), variable.label()));
  }
}
