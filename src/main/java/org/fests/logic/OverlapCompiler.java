package org.fests.logic;

import java.util.List;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/**
 * Compiles the terms that are made of classes, variables, unions and intersections alone.
 *
 * @param terms compiles the members
 */
record OverlapCompiler(Terms terms) implements Term.Visitor<Overlap> {
  private List<Overlap> parts(List<Term> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  @Override
  public Overlap classTerm(Term.ClassTerm term) {
    return new Overlap.Member(SpreText.of(term), terms.classTerm(term));
  }

  @Override
  public Overlap variable(Term.Variable variable) {
    return new Overlap.Member(variable.name(), terms.variable(variable));
  }

  @Override
  public Overlap union(Term.Union union) {
    return new Overlap.Any(parts(union.parts()));
  }

  @Override
  public Overlap intersection(Term.Intersection intersection) {
    return new Overlap.All(parts(intersection.parts()));
  }

  @Override
  public Overlap complement(Term.Complement complement) {
    throw notTold(complement);
  }

  @Override
  public Overlap interior(Term.Interior interior) {
    throw notTold(interior);
  }

  @Override
  public Overlap closure(Term.Closure closure) {
    throw notTold(closure);
  }

  private static IllegalArgumentException notTold(Term term) {
    return new IllegalArgumentException("Cannot tell by boxes in common: " + SpreText.of(term));
  }
}
