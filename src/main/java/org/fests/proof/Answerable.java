package org.fests.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.scene.FrameBatch;
import org.fests.spre.Children;
import org.fests.spre.Extent;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Relation;
import org.fests.spre.Spre;

/** What a kind of stream can be asked: some numbers need heights and headings, some need times. */
record Answerable(FrameBatch frames) {
  private static final Set<Measure> OF_SOLIDS =
      EnumSet.of(Measure.Z, Measure.L, Measure.VOLUME, Measure.VZ);

  private static final Set<Relation> BETWEEN_SOLIDS =
      EnumSet.of(
          Relation.NEARER,
          Relation.FARTHER,
          Relation.AHEAD_OF,
          Relation.BEHIND,
          Relation.ON_LEFT_OF,
          Relation.ON_RIGHT_OF,
          Relation.FACING,
          Relation.MOVING_NEARER,
          Relation.MOVING_FARTHER,
          Relation.TURNING_LEFT,
          Relation.TURNING_RIGHT);

  /**
   * Checks that the stream can answer the pattern.
   *
   * @throws IllegalArgumentException if not
   */
  void check(Spre pattern) {
    refusal(pattern)
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException("Cannot answer: " + refusal);
            });
  }

  /** Returns the first thing that the pattern asks and the stream does not tell. */
  Optional<String> refusal(Spre pattern) {
    List<String> refusals = new ArrayList<>();
    Children.walk(pattern, node -> refusal(node).ifPresent(refusals::add));
    return refusals.stream().findFirst();
  }

  private Optional<String> refusal(Node node) {
    if (needsSolids(node) && !frames.stream().space().solid()) {
      return Optional.of("an image has no heights and headings: " + node);
    }
    return needsTimes(node) && !frames.timed()
        ? Optional.of("the stream has no timestamps: " + node)
        : Optional.empty();
  }

  private static boolean needsSolids(Node node) {
    return node instanceof Metric.Measured measured
        ? OF_SOLIDS.contains(measured.measure())
        : node instanceof Formula.Related related && BETWEEN_SOLIDS.contains(related.relation());
  }

  private static boolean needsTimes(Node node) {
    return node instanceof Spre.TimedRepeat
        || node instanceof Spre.Lasting
        || node instanceof Metric.Rate
        || (node instanceof Metric.Measured measured && measured.measure() == Measure.T)
        || (node instanceof Formula.Hold hold && hold.extent() instanceof Extent.Nanos)
        || (node instanceof Formula.Fill fill && fill.extent() instanceof Extent.Nanos);
  }
}
