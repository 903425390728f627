package org.fests.english;

import java.util.List;
import java.util.stream.Collectors;
import org.fests.spre.Term;

/** Reads terms that stand for detections, as one of them: <i>a car or a bus</i>. */
final class ThingReading implements Term.Visitor<Clause> {
  @Override
  public Clause classTerm(Term.ClassTerm term) {
    return Clause.simple(Words.one(term.name()));
  }

  @Override
  public Clause variable(Term.Variable variable) {
    return Clause.simple(variable.name());
  }

  @Override
  public Clause union(Term.Union union) {
    return Clause.compound(joined(union.parts(), " or "));
  }

  @Override
  public Clause intersection(Term.Intersection intersection) {
    return Clause.compound(
        "one of %s that overlap".formatted(joined(intersection.parts(), " and ")));
  }

  @Override
  public Clause complement(Term.Complement complement) {
    return region(complement);
  }

  @Override
  public Clause interior(Term.Interior interior) {
    return region(interior);
  }

  @Override
  public Clause closure(Term.Closure closure) {
    return region(closure);
  }

  private static Clause region(Term term) {
    return Clause.compound("what lies " + term.accept(new RegionReading()).text());
  }

  private String joined(List<Term> parts, String word) {
    return parts.stream().map(part -> part.accept(this).part()).collect(Collectors.joining(word));
  }
}
