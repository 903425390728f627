package org.fests.spre;

import java.util.List;
import java.util.stream.Collectors;

/** Writes spatial terms. */
final class TermText implements Term.Visitor<Phrase<TermText.Tightness>> {
  /** The operators, the loosest first. */
  enum Tightness {
    UNION,
    INTERSECTION,
    CLOSED
  }

  @Override
  public Phrase<Tightness> classTerm(Term.ClassTerm term) {
    return closed(Names.ofClass(term.name()));
  }

  @Override
  public Phrase<Tightness> variable(Term.Variable variable) {
    return closed(variable.name());
  }

  @Override
  public Phrase<Tightness> union(Term.Union union) {
    return new Phrase<>(joined(union.parts(), " | ", Tightness.INTERSECTION), Tightness.UNION);
  }

  @Override
  public Phrase<Tightness> intersection(Term.Intersection intersection) {
    return new Phrase<>(
        joined(intersection.parts(), " & ", Tightness.CLOSED), Tightness.INTERSECTION);
  }

  @Override
  public Phrase<Tightness> complement(Term.Complement complement) {
    return closed("!" + complement.body().accept(this).at(Tightness.CLOSED));
  }

  @Override
  public Phrase<Tightness> interior(Term.Interior interior) {
    return closed("I(%s)".formatted(interior.body().accept(this).text()));
  }

  @Override
  public Phrase<Tightness> closure(Term.Closure closure) {
    return closed("C(%s)".formatted(closure.body().accept(this).text()));
  }

  private String joined(List<Term> parts, String sign, Tightness needed) {
    return parts.stream()
        .map(part -> part.accept(this).at(needed))
        .collect(Collectors.joining(sign));
  }

  private static Phrase<Tightness> closed(String text) {
    return new Phrase<>(text, Tightness.CLOSED);
  }
}
