package org.fests.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what the holes of a template must be for it to be a given shape: all solutions. */
final class Unifier {
  private static final Set<String> FLAT =
      Set.of(
          "Spre.Sequence",
          "Spre.Choice",
          "Spre.Intersection",
          "Formula.And",
          "Formula.Or",
          "Term.Union",
          "Term.Intersection",
          Shape.LIST);

  private final Function<String, Sort> sorts;

  /**
   * Makes one for a production.
   *
   * @param sorts the sort of each of its holes
   */
  Unifier(Function<String, Sort> sorts) {
    this.sorts = sorts;
  }

  /** Returns each way to fill the holes, given what some of them are. */
  List<Map<String, Shape>> solutions(Shape template, Shape shape, Map<String, Shape> known) {
    if (template.is(Template.HOLE)) {
      return template.children().size() == 1
          ? filled(template.child(0).label(), shape, known)
          : applied(template.child(0).label(), template.child(1).label(), shape, known);
    }
    boolean alike = template.label().equals(shape.label()) && template.isLeaf() == shape.isLeaf();
    if (!alike) {
      return List.of();
    }
    return FLAT.contains(template.label()) && !template.isLeaf()
        ? split(template.label(), template.children(), shape.children(), known)
        : pairwise(template.children(), shape.children(), known);
  }

  private static List<Map<String, Shape>> filled(
      String hole, Shape shape, Map<String, Shape> known) {
    Shape before = known.get(hole);
    if (before != null) {
      return before.equals(shape) ? List.of(known) : List.of();
    }
    Map<String, Shape> more = new HashMap<>(known);
    more.put(hole, shape);
    return List.of(more);
  }

  /** What is said of an object may be said of any variable of the shape. */
  private static List<Map<String, Shape>> applied(
      String hole, String object, Shape shape, Map<String, Shape> known) {
    List<Map<String, Shape>> all = new ArrayList<>();
    for (String variable : NormalForm.variables(shape)) {
      if (!variable.equals(Template.SELF)) {
        Shape said = NormalForm.renamed(shape, variable, Template.SELF);
        for (Map<String, Shape> one : filled(object, Shape.leaf(variable), known)) {
          all.addAll(filled(hole, said, one));
        }
      }
    }
    return List.copyOf(all);
  }

  private List<Map<String, Shape>> pairwise(
      List<Shape> templates, List<Shape> shapes, Map<String, Shape> known) {
    if (templates.size() != shapes.size()) {
      return List.of();
    }
    List<Map<String, Shape>> all = List.of(known);
    for (int i = 0; i < templates.size() && !all.isEmpty(); i++) {
      List<Map<String, Shape>> next = new ArrayList<>();
      for (Map<String, Shape> one : all) {
        next.addAll(solutions(templates.get(i), shapes.get(i), one));
      }
      all = next;
    }
    return List.copyOf(all);
  }

  /** Matches the items of a flat list, where one hole may stand for several in a row. */
  private List<Map<String, Shape>> split(
      String label, List<Shape> templates, List<Shape> shapes, Map<String, Shape> known) {
    if (templates.isEmpty()) {
      return shapes.isEmpty() ? List.of(known) : List.of();
    }
    List<Shape> others = templates.subList(1, templates.size());
    int most = shapes.size() - others.size();
    List<Map<String, Shape>> all = new ArrayList<>();
    int last = Math.min(most, several(templates.get(0), label) ? most : 1);
    for (int taken = 1; taken <= last; taken++) {
      Shape part = part(templates.get(0), label, shapes.subList(0, taken));
      for (Map<String, Shape> one : solutions(templates.get(0), part, known)) {
        all.addAll(split(label, others, shapes.subList(taken, shapes.size()), one));
      }
    }
    return List.copyOf(all);
  }

  private boolean several(Shape template, String label) {
    return template.is(Template.HOLE)
        && (!label.equals(Shape.LIST) || sort(template) == Sort.BINDINGS);
  }

  private Shape part(Shape template, String label, List<Shape> shapes) {
    boolean list = label.equals(Shape.LIST) && several(template, label);
    return shapes.size() == 1 && !list ? shapes.get(0) : Shape.branch(label, shapes);
  }

  private Sort sort(Shape hole) {
    return sorts.apply(hole.child(0).label());
  }
}
