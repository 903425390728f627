package org.fests.logic;

import java.util.Arrays;
import java.util.Optional;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Literal;

/**
 * The truth of {@code v.name == literal} for each detection of a clip. A missing attribute and one
 * of another kind than the literal are unknown; {@code class} and {@code score} all detections
 * have.
 */
final class AttributeTruth {
  private AttributeTruth() {}

  static byte[] of(Formula.Attribute attribute, FrameBatch clip) {
    byte[] truths = new byte[clip.detections()];
    Arrays.fill(truths, (byte) Kleene.UNKNOWN);
    switch (attribute.name()) {
      case "class", "score" -> {
        for (int d = 0; d < truths.length; d++) {
          truths[d] = truth(attribute, value(attribute.name(), clip, d).orElseThrow());
        }
      }
      default ->
          column(attribute.name(), clip)
              .ifPresent(
                  column -> {
                    for (int n = 0; n < column.size(); n++) {
                      truths[column.detection(n)] = truth(attribute, column.value(n));
                    }
                  });
    }
    return truths;
  }

  /** Returns the detection's attribute, if it has it. */
  static Optional<AttributeValue> value(String name, FrameBatch clip, int detection) {
    return switch (name) {
      case "class" -> Optional.of(new AttributeValue.Text(clip.className(detection)));
      case "score" -> Optional.of(new AttributeValue.Numeric(clip.score(detection)));
      default -> column(name, clip).flatMap(column -> column.of(detection));
    };
  }

  private static Optional<AttributeColumn> column(String name, FrameBatch clip) {
    return clip.attributes().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  private static byte truth(Formula.Attribute attribute, AttributeValue value) {
    return (byte) truth(value, attribute.comparison(), attribute.value());
  }

  private static int truth(AttributeValue value, Comparison comparison, Literal literal) {
    if (value instanceof AttributeValue.Numeric n && literal instanceof Literal.Numeric m) {
      return Comparing.truth(n.value(), comparison, m.value());
    }
    if (value instanceof AttributeValue.Text t && literal instanceof Literal.Text u) {
      return same(t.value().equals(u.value()), comparison);
    }
    if (value instanceof AttributeValue.Flag f && literal instanceof Literal.Flag g) {
      return same(f.value() == g.value(), comparison);
    }
    return Kleene.UNKNOWN;
  }

  private static int same(boolean equal, Comparison comparison) {
    return Kleene.of(equal == (comparison == Comparison.EQUAL));
  }
}
