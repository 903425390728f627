package org.fests.spre;

import java.util.ArrayList;
import java.util.List;
import org.fests.text.SourceException;
import org.fests.text.Span;

/** Reads formulas and metrics by the strength of their operators. */
final class FormulaParser {
  private final Cursor cursor;
  private final AtomParser atoms;

  FormulaParser(Cursor cursor, Scope scope, TermParser terms, BindingParser bindings) {
    this.cursor = cursor;
    atoms = new AtomParser(cursor, scope, terms, bindings, this);
  }

  /** Reads a formula, as far to the right as it goes. */
  Formula formula() {
    return operand(Strength.IMPLIES).formula();
  }

  /** Reads a number, as far to the right as it goes. */
  Metric metric() {
    return operand(Strength.IMPLIES).metric();
  }

  /** Reads an operand with all operators behind it that bind at least that tightly. */
  Operand operand(Strength least) {
    int start = cursor.start();
    Operand left = prefixed();
    Strength strength = strengthHere();
    while (strength.compareTo(least) >= 0) {
      left = joined(left, strength, start);
      strength = strengthHere();
    }
    return left;
  }

  /**
   * Returns the strength of the operator that stands here; if none does, what ends every operand.
   */
  private Strength strengthHere() {
    return Strength.between(cursor.peek().kind()).orElse(Strength.QUANTIFIED);
  }

  private Operand prefixed() {
    return switch (cursor.peek().kind()) {
      case OPEN_PAREN -> parenthesized();
      case NOT -> denied();
      case MINUS -> negated();
      default -> atoms.atom();
    };
  }

  private Operand parenthesized() {
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    Operand inner = operand(Strength.IMPLIES);
    cursor.close(TokenKind.CLOSE_PAREN, opening, "");
    return inner;
  }

  private Operand denied() {
    int start = cursor.start();
    cursor.deepen(cursor.take());
    Formula body = operand(Strength.COMPARISON).formula();
    cursor.rise();
    return made(new Formula.Not(body), start);
  }

  /** Reads a minus before a number as part of that number. */
  private Operand negated() {
    int start = cursor.start();
    Token minus = cursor.take();
    if (cursor.at(TokenKind.NUMBER)) {
      return made(new Metric.Constant(-atoms.number()), start);
    }
    cursor.deepen(minus);
    Metric body = prefixed().metric();
    cursor.rise();
    return made(new Metric.Negate(body), start);
  }

  private Operand joined(Operand left, Strength strength, int start) {
    return switch (strength) {
      case IMPLIES -> implication(left, start);
      case OR -> made(Formula.or(formulas(left, strength)), start);
      case AND -> made(Formula.and(formulas(left, strength)), start);
      case COMPARISON -> comparison(left, start);
      case SUM, PRODUCT -> arithmetic(left, strength, start);
      case QUANTIFIED, NOT, SIGNED, CLOSED ->
          throw new IllegalArgumentException("Invalid operator: " + strength);
    };
  }

  private Operand implication(Operand left, int start) {
    Formula premise = left.formula();
    cursor.deepen(cursor.take());
    Formula conclusion = operand(Strength.IMPLIES).formula();
    cursor.rise();
    return made(new Formula.Implies(premise, conclusion), start);
  }

  private List<Formula> formulas(Operand first, Strength strength) {
    List<Formula> parts = new ArrayList<>(List.of(first.formula()));
    TokenKind sign = cursor.peek().kind();
    while (cursor.accept(sign)) {
      parts.add(operand(strength.tighter()).formula());
    }
    return parts;
  }

  private Operand arithmetic(Operand left, Strength strength, int start) {
    Metric.Operator operator = Metric.Operator.of(cursor.take().text());
    Metric right = operand(strength.tighter()).metric();
    return made(new Metric.Arithmetic(left.metric(), operator, right), start);
  }

  private Operand comparison(Operand left, int start) {
    Token sign = cursor.take();
    if (sign.is(TokenKind.ASSIGN)) {
      throw new SourceException(sign.span(), "= is no comparison", comparisonHelp());
    }
    Comparison comparison = Comparison.of(sign.text());
    Formula compared =
        left instanceof Operand.OfAttribute attribute
            ? atoms.attribute(attribute, comparison)
            : compared(left, comparison, operand(Strength.SUM), sign.span());
    Operand operand = made(compared, start);
    if (strengthHere() == Strength.COMPARISON && !cursor.at(TokenKind.ASSIGN)) {
      throw chained(operand.span());
    }
    return operand;
  }

  /** Returns what may have been meant by = and the sign that stands here. */
  private String comparisonHelp() {
    return switch (cursor.peek().kind()) {
      case LESS -> "write <=";
      case GREATER -> "write >= to compare, -> for implies";
      default -> "write == to compare";
    };
  }

  private static Formula compared(Operand left, Comparison comparison, Operand right, Span sign) {
    if (right instanceof Operand.OfAttribute) {
      throw new SourceException(
          right.span(),
          "an attribute stands on the left of a comparison",
          "turn the comparison round, with %s".formatted(comparison.mirrored().sign()));
    }
    if (left instanceof Operand.OfVariable v && right instanceof Operand.OfVariable w) {
      if (!comparison.ofSameness()) {
        throw new SourceException(
            sign,
            "two variables are the same or not",
            "write == or !=, or compare measures: @x(%s) %s @x(%s)"
                .formatted(v.name(), comparison.sign(), w.name()));
      }
      return new Formula.Identity(v.name(), comparison, w.name());
    }
    return new Formula.Compare(left.metric(), comparison, right.metric());
  }

  private SourceException chained(Span first) {
    String text = cursor.text(first);
    return cursor.wrong(
        "comparisons do not chain", "write two of them, as in %s & ...".formatted(text));
  }

  private Operand made(Formula formula, int start) {
    return new Operand.OfFormula(cursor.made(formula, start), cursor.since(start));
  }

  private Operand made(Metric metric, int start) {
    return new Operand.OfMetric(cursor.made(metric, start), cursor.since(start));
  }
}
