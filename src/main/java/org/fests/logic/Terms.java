package org.fests.logic;

import java.util.List;
import java.util.Map;
import org.fests.spre.Formula;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/**
 * Compiles terms as sets of detections.
 *
 * @param layout takes what is needed of a cursor
 * @param scope the variables in sight and their places
 * @param followed the variables with places below this were bound in another sample: they are
 *     followed by their tracks, and may be absent
 */
record Terms(Layout layout, Map<String, Integer> scope, int followed)
    implements Term.Visitor<Domain> {
  static String text(Formula.ClassPresent present) {
    return SpreText.of(new Term.ClassTerm(present.name()));
  }

  int slot(String variable) {
    if (!scope.containsKey(variable)) {
      throw new IllegalArgumentException("Invalid variable: " + variable);
    }
    return scope.get(variable);
  }

  @Override
  public Domain classTerm(Term.ClassTerm term) {
    return new Domain.OfClass(layout.classPlace(term.name()));
  }

  @Override
  public Domain variable(Term.Variable variable) {
    return new Domain.OfVariable(slot(variable.name()));
  }

  @Override
  public Domain.Union union(Term.Union union) {
    return union(union.parts());
  }

  private Domain.Union union(List<Term> parts) {
    return new Domain.Union(
        parts.stream().map(part -> part.accept(this)).distinct().toArray(Domain[]::new));
  }

  @Override
  public Domain intersection(Term.Intersection intersection) {
    layout.needsBoxes();
    Domain[] parts =
        intersection.parts().stream().map(part -> part.accept(this)).toArray(Domain[]::new);
    return new Domain.Meeting(parts, union(intersection.parts()));
  }

  @Override
  public Domain complement(Term.Complement complement) {
    throw new NotEvaluated(complement, "a complement as a set of detections");
  }

  @Override
  public Domain interior(Term.Interior interior) {
    throw new NotEvaluated(interior, "an interior as a set of detections");
  }

  @Override
  public Domain closure(Term.Closure closure) {
    throw new NotEvaluated(closure, "a closure as a set of detections");
  }
}
