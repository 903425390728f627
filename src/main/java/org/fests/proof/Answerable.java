package org.fests.proof;

import java.util.EnumSet;
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
    Children.walk(pattern, this::check);
  }

  boolean answers(Spre pattern) {
    try {
      check(pattern);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void check(Node node) {
    if (needsSolids(node) && !frames.stream().space().solid()) {
      throw new IllegalArgumentException("Cannot answer in an image: " + node);
    }
    if (needsTimes(node) && frames.frames() > 0 && !frames.timed()) {
      throw new IllegalArgumentException(
          "Cannot measure time: stream %s has no timestamps: %s"
              .formatted(frames.stream().streamId(), node));
    }
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
