package org.fests.proof;

import static org.fests.spre.Comparison.GREATER;

import java.util.List;
import java.util.stream.Stream;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.Relation;
import org.fests.spre.Term;

/** What {@code NE} and the topology relations come to. SPRE.md sections 4, 6 and 7. */
record Regional(Situation here) {
  List<Reading> nonEmpty(Term term) {
    if (isPlain(term)) {
      return common(term);
    }
    Topology topology = new Topology(here, List.of(term));
    return List.of(Reading.of(Truth.of(!topology.isEmpty(term)), topology.witnesses()));
  }

  List<Reading> related(Formula.Related atom) {
    List<Term> terms = atom.arguments();
    boolean plain = terms.stream().allMatch(Regional::isPlain);
    if (atom.relation() == Relation.OVERLAPPING && plain) {
      return common(Term.intersection(terms));
    }
    Topology topology = new Topology(here, terms);
    boolean ofBoxes = terms.stream().allMatch(Term.Variable.class::isInstance);
    if (isByOverhang(atom.relation()) && ofBoxes && terms.stream().noneMatch(topology::isEmpty)) {
      return new Relations(here).readings(atom);
    }
    boolean holds = topology.holds(atom.relation(), terms.get(0), terms.get(1));
    return List.of(Reading.of(Truth.of(holds), topology.witnesses()));
  }

  private static boolean isByOverhang(Relation relation) {
    return relation == Relation.INSIDE || relation == Relation.CONTAINS;
  }

  /** Returns what the boxes have in common, for each choice of boxes for the term. */
  private List<Reading> common(Term term) {
    return term.accept(new Overlaps(here)).stream().map(this::common).toList();
  }

  private Reading common(List<Pick> picks) {
    double size = here.solids().commonSize(Pick.detections(picks));
    return Reading.of(size, GREATER, 0, Pick.witnesses(picks));
  }

  /** Returns whether the region is told by choices of boxes that have a point in common. */
  private static boolean isPlain(Term term) {
    Stream<Term> parts = Children.of(term).stream().map(Term.class::cast);
    boolean operator =
        term instanceof Term.Complement
            || term instanceof Term.Interior
            || term instanceof Term.Closure;
    return !operator && parts.allMatch(Regional::isPlain);
  }
}
