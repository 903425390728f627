package org.fests.logic;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/**
 * Compiles terms as regions: a union of intersections of classes and variables.
 *
 * @param terms compiles the members
 */
record Regions(Terms terms) implements Term.Visitor<List<List<Region.Member>>> {
  /** How many intersections a region may come to: multiplying out unions can make very many. */
  static final int MOST_PARTS = 1024;

  Region.Part[] parts(Term term) {
    return term.accept(this).stream().map(Region.Part::of).toArray(Region.Part[]::new);
  }

  @Override
  public List<List<Region.Member>> classTerm(Term.ClassTerm term) {
    return List.of(List.of(new Region.Member(SpreText.of(term), terms.classTerm(term))));
  }

  @Override
  public List<List<Region.Member>> variable(Term.Variable variable) {
    return List.of(List.of(new Region.Member(variable.name(), terms.variable(variable))));
  }

  @Override
  public List<List<Region.Member>> union(Term.Union union) {
    return union.parts().stream().flatMap(part -> part.accept(this).stream()).toList();
  }

  @Override
  public List<List<Region.Member>> intersection(Term.Intersection intersection) {
    List<List<Region.Member>> parts = List.of(List.of());
    for (Term term : intersection.parts()) {
      List<List<Region.Member>> factors = term.accept(this);
      if ((long) parts.size() * factors.size() > MOST_PARTS) {
        throw new NotEvaluated(
            intersection, "a region of more than %d intersections".formatted(MOST_PARTS));
      }
      List<List<Region.Member>> longer = new ArrayList<>();
      parts.forEach(part -> factors.forEach(factor -> longer.add(joined(part, factor))));
      parts = longer;
    }
    return parts;
  }

  private static List<Region.Member> joined(List<Region.Member> part, List<Region.Member> factor) {
    List<Region.Member> joined = new ArrayList<>(part);
    joined.addAll(factor);
    return joined;
  }

  @Override
  public List<List<Region.Member>> complement(Term.Complement complement) {
    throw new NotEvaluated(complement, "the complement of a region");
  }

  @Override
  public List<List<Region.Member>> interior(Term.Interior interior) {
    throw new NotEvaluated(interior, "I(...), the interior of a region,");
  }

  @Override
  public List<List<Region.Member>> closure(Term.Closure closure) {
    throw new NotEvaluated(closure, "C(...), the closure of a region,");
  }
}
