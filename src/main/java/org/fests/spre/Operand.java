package org.fests.spre;

import org.fests.text.SourceException;
import org.fests.text.Span;

/**
 * What stands on a side of an operator inside brackets, before it is known what is wanted there.
 * Whether {@code (} opens a formula or a number shows only at its end; so both are read alike, and
 * asked for their sort afterwards.
 */
sealed interface Operand {
  Span span();

  /** Returns the formula it is, or throws the error that says what else it is. */
  default Formula formula() {
    throw wrong("expected a formula", "compare it, as in @x(v) > 3 or v.class == \"car\"");
  }

  /** Returns the number it is, or throws the error that says what else it is. */
  default Metric metric() {
    throw wrong("expected a number", "write a number or a measure, such as @x(v)");
  }

  private SourceException wrong(String message, String help) {
    return new SourceException(span(), message, help);
  }

  /** A formula. */
  record OfFormula(Formula formula, Span span) implements Operand {
    @Override
    public Metric metric() {
      String help =
          formula instanceof Formula.ClassPresent present
              ? "write #([:%1$s:]) to count, or a measure such as @x([:%1$s:])"
                  .formatted(present.name())
              : "compare numbers, and join formulas with & or |";
      throw new SourceException(span, "expected a number, not a formula", help);
    }
  }

  /** A number. */
  record OfMetric(Metric metric, Span span) implements Operand {
    @Override
    public Formula formula() {
      throw new SourceException(
          span, "expected a formula, not a number", "compare the number, as in @x(v) > 3");
    }
  }

  /** A variable alone. */
  record OfVariable(String name, Span span) implements Operand {
    @Override
    public Formula formula() {
      throw new SourceException(
          span,
          "expected a formula, not a variable",
          "say something of it, as in @x(%1$s) > 3 or NE(%1$s)".formatted(name));
    }

    @Override
    public Metric metric() {
      throw new SourceException(
          span, "expected a number, not a variable", "measure it, as in @x(%s)".formatted(name));
    }
  }

  /** An attribute, which must be compared with a constant on its right. */
  record OfAttribute(String variable, String name, Span span) implements Operand {}

  /** A text in quotes, which may stand only on the right of an attribute. */
  record OfText(Span span) implements Operand {}
}
