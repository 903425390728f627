package org.fests.english;

import java.util.List;
import java.util.stream.Collectors;
import org.fests.spre.Term;

/** Reads terms that stand for regions, as the place of a point: <i>in a car and in a bus</i>. */
final class RegionReading implements Term.Visitor<Clause> {
  @Override
  public Clause classTerm(Term.ClassTerm term) {
    return Clause.simple("in " + Words.one(term.name()));
  }

  @Override
  public Clause variable(Term.Variable variable) {
    return Clause.simple("in " + variable.name());
  }

  @Override
  public Clause union(Term.Union union) {
    return Clause.compound(joined(union.parts(), " or "));
  }

  @Override
  public Clause intersection(Term.Intersection intersection) {
    return Clause.compound(joined(intersection.parts(), " and "));
  }

  @Override
  public Clause complement(Term.Complement complement) {
    return Clause.simple("not " + complement.body().accept(this).part());
  }

  @Override
  public Clause interior(Term.Interior interior) {
    return Clause.simple("in the interior of what is %s".formatted(inner(interior.body())));
  }

  @Override
  public Clause closure(Term.Closure closure) {
    return Clause.simple("in or on the edge of what is %s".formatted(inner(closure.body())));
  }

  private String inner(Term body) {
    return body.accept(this).part();
  }

  private String joined(List<Term> parts, String word) {
    return parts.stream().map(part -> part.accept(this).part()).collect(Collectors.joining(word));
  }
}
