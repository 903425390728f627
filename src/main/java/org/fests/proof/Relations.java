package org.fests.proof;

import static org.fests.spre.Comparison.AT_MOST;
import static org.fests.spre.Comparison.GREATER;
import static org.fests.spre.Comparison.LESS;

import java.util.List;
import java.util.stream.Stream;
import org.fests.geometry.Rectangle;
import org.fests.scene.Detection;
import org.fests.scene.Space;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Relation;

/** Relations between detections as comparisons of two numbers. SPRE.md section 6. */
record Relations(Situation here) {
  /** Returns what the relation comes to for every choice of the detections it speaks of. */
  List<Reading> readings(Formula.Related related) {
    List<List<Pick>> arguments = related.arguments().stream().map(here::picks).toList();
    List<Value> thresholds = thresholds(related);
    return Choices.of(arguments).stream()
        .flatMap(picks -> thresholds.stream().map(r -> reading(related.relation(), picks, r)))
        .toList();
  }

  private List<Value> thresholds(Formula.Related related) {
    Metric usual = new Metric.Constant(solid() ? Relation.NEAR_METRES : Relation.NEAR_PIXELS);
    return Stream.concat(related.thresholds().stream(), Stream.of(usual))
        .findFirst()
        .orElseThrow()
        .accept(new Values(here));
  }

  private Reading reading(Relation relation, List<Pick> picks, Value threshold) {
    Detection a = picks.get(0).detection();
    Detection b = picks.get(picks.size() - 1).detection();
    List<Witness> witnesses = Choices.joined(Pick.witnesses(picks), threshold.witnesses());
    Rectangle p = solids().outline(a);
    Rectangle q = solids().outline(b);
    return switch (relation) {
      case LEFT_OF ->
          solid()
              ? Reading.of(p.minY(), GREATER, q.maxY(), witnesses)
              : Reading.of(p.maxX(), LESS, q.minX(), witnesses);
      case RIGHT_OF ->
          solid()
              ? Reading.of(p.maxY(), LESS, q.minY(), witnesses)
              : Reading.of(p.minX(), GREATER, q.maxX(), witnesses);
      case ABOVE ->
          solid()
              ? Reading.of(solids().bottom(a), GREATER, solids().top(b), witnesses)
              : Reading.of(p.maxY(), LESS, q.minY(), witnesses);
      case BELOW ->
          solid()
              ? Reading.of(solids().top(a), LESS, solids().bottom(b), witnesses)
              : Reading.of(p.minY(), GREATER, q.maxY(), witnesses);
      case NEAR -> Reading.of(solids().gap(a, b), AT_MOST, threshold.number(), witnesses);
      case FAR -> Reading.of(solids().gap(a, b), GREATER, threshold.number(), witnesses);
      case INSIDE -> Reading.of(solids().overhang(a, b), AT_MOST, 0, witnesses);
      case CONTAINS -> Reading.of(solids().overhang(b, a), AT_MOST, 0, witnesses);
      default -> throw new IllegalArgumentException("Cannot judge relation: " + relation.word());
    };
  }

  private Solids solids() {
    return here.solids();
  }

  private boolean solid() {
    Space space = here.moment().scene().space();
    return space.solid();
  }
}
