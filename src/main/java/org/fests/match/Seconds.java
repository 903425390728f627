package org.fests.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.logic.NotEvaluated;
import org.fests.spre.Children;
import org.fests.spre.Extent;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Spre;

/** Refuses to ask for seconds where frames have no timestamps. SPRE.md section 1. */
record Seconds(Spre pattern) {
  /**
   * Checks that the pattern does not speak of seconds.
   *
   * @throws NotEvaluated at the first construct that does
   */
  void refuse() {
    Children.walk(
        pattern,
        node ->
            construct(node)
                .ifPresent(
                    construct -> {
                      throw NotEvaluated.withoutTimes(node, construct);
                    }));
  }

  /** Returns whether the pattern speaks of seconds. */
  boolean spoken() {
    List<Optional<String>> constructs = new ArrayList<>();
    Children.walk(pattern, node -> constructs.add(construct(node)));
    return constructs.stream().anyMatch(Optional::isPresent);
  }

  private static Optional<String> construct(Node node) {
    if (node instanceof Formula.Hold hold && hold.extent() instanceof Extent.Nanos) {
      return Optional.of("hold with a time");
    }
    if (node instanceof Formula.Fill fill && fill.extent() instanceof Extent.Nanos) {
      return Optional.of("fill with a time");
    }
    if (node instanceof Metric.Measured measured && measured.measure() == Measure.T) {
      return Optional.of("@t");
    }
    if (node instanceof Spre.TimedRepeat) {
      return Optional.of("timed repetition");
    }
    if (node instanceof Spre.Lasting) {
      return Optional.of("restriction to a time");
    }
    return node instanceof Metric.Rate ? Optional.of("rate") : Optional.empty();
  }
}
