package org.fests.match;

import java.util.Optional;
import org.fests.spre.Children;
import org.fests.spre.Extent;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;

/** Refuses to ask for seconds where frames have no timestamps. SPRE.md section 1. */
record Seconds(Parsed pattern) {
  /**
   * Checks that the pattern does not speak of seconds.
   *
   * @param stream what is asked
   * @throws org.fests.text.SourceException at the first construct that does
   */
  void refuse(String stream) {
    Children.walk(
        pattern.spre(),
        node -> {
          Optional<String> construct = construct(node);
          if (construct.isPresent()) {
            throw pattern.error(
                place(node),
                "%s needs timestamps, which %s lacks".formatted(construct.get(), stream),
                "say how many frames a second it has: --frame-rate HZ");
          }
        });
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

  /** Returns what the error points at: the bounds where they speak of seconds. */
  private static Object place(Node node) {
    if (node instanceof Spre.TimedRepeat repeat) {
      return repeat.range();
    }
    return node instanceof Spre.Lasting lasting ? lasting.range() : node;
  }
}
