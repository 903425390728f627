package org.fests.proof;

import java.util.List;
import org.fests.spre.Term;

/**
 * The region of a term as a union of parts, each part the points common to some boxes. SPRE.md
 * section 7, for terms of classes, variables, unions and intersections.
 */
record Overlaps(Situation here) implements Term.Visitor<List<List<Pick>>> {
  @Override
  public List<List<Pick>> classTerm(Term.ClassTerm term) {
    return here.picks(term).stream().map(List::of).toList();
  }

  @Override
  public List<List<Pick>> variable(Term.Variable variable) {
    return here.picks(variable).stream().map(List::of).toList();
  }

  @Override
  public List<List<Pick>> union(Term.Union union) {
    return union.parts().stream().flatMap(part -> part.accept(this).stream()).toList();
  }

  @Override
  public List<List<Pick>> intersection(Term.Intersection intersection) {
    List<List<List<Pick>>> parts =
        intersection.parts().stream().map(part -> part.accept(this)).toList();
    return Choices.of(parts).stream().map(Overlaps::flat).toList();
  }

  private static List<Pick> flat(List<List<Pick>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  @Override
  public List<List<Pick>> complement(Term.Complement complement) {
    throw notJudged("complement", complement);
  }

  @Override
  public List<List<Pick>> interior(Term.Interior interior) {
    throw notJudged("interior", interior);
  }

  @Override
  public List<List<Pick>> closure(Term.Closure closure) {
    throw notJudged("closure", closure);
  }

  private static IllegalArgumentException notJudged(String what, Term term) {
    return new IllegalArgumentException(
        "Cannot judge the %s of a region: %s".formatted(what, term));
  }
}
