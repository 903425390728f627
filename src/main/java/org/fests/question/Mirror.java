package org.fests.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Relation;
import org.fests.spre.Rewriting;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/**
 * Says what can be said in two ways in one: <i>b is right of a</i> as <i>a is left of b</i>, and
 * both objects of what is symmetric in order of their names. No interval changes.
 */
final class Mirror implements Rewriting {
  private static final Map<Relation, Relation> INVERSE =
      Map.of(
          Relation.RIGHT_OF, Relation.LEFT_OF,
          Relation.BELOW, Relation.ABOVE,
          Relation.FARTHER, Relation.NEARER,
          Relation.CONTAINS, Relation.INSIDE);

  private static final Set<Relation> SYMMETRIC =
      Set.of(
          Relation.NEAR,
          Relation.FAR,
          Relation.TOUCHING,
          Relation.OVERLAPPING,
          Relation.APPROACHING,
          Relation.RECEDING);

  private static final Set<Measure> SYMMETRIC_MEASURES = Set.of(Measure.GAP, Measure.IOU);

  @Override
  public Formula related(Formula.Related related) {
    List<Term> objects = related.arguments();
    if (INVERSE.containsKey(related.relation())) {
      return new Formula.Related(
          INVERSE.get(related.relation()),
          List.of(objects.get(1), objects.get(0)),
          related.thresholds());
    }
    return SYMMETRIC.contains(related.relation())
        ? new Formula.Related(related.relation(), ordered(objects), related.thresholds())
        : related;
  }

  @Override
  public Metric measured(Metric.Measured measured) {
    return SYMMETRIC_MEASURES.contains(measured.measure())
        ? new Metric.Measured(measured.measure(), ordered(measured.arguments()))
        : measured;
  }

  private static List<Term> ordered(List<Term> objects) {
    return objects.stream().sorted(Comparator.comparing(SpreText::of)).toList();
  }
}
