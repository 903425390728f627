package org.fests.spre;

import java.util.List;
import org.fests.text.SourceException;

/** Reads what stands between the operators of formulas and metrics. */
final class AtomParser {
  private final Cursor cursor;
  private final Scope scope;
  private final TermParser terms;
  private final BindingParser bindings;
  private final FormulaParser formulas;
  private final CallParser calls;

  AtomParser(
      Cursor cursor,
      Scope scope,
      TermParser terms,
      BindingParser bindings,
      FormulaParser formulas) {
    this.cursor = cursor;
    this.scope = scope;
    this.terms = terms;
    this.bindings = bindings;
    this.formulas = formulas;
    calls = new CallParser(cursor, scope, terms, formulas);
  }

  Operand atom() {
    int start = cursor.start();
    return switch (cursor.peek().kind()) {
      case CLASS -> made(new Formula.ClassPresent(cursor.take().text()), start);
      case NUMBER -> made(new Metric.Constant(number()), start);
      case STRING -> new Operand.OfText(cursor.take().span());
      case MEASURE -> made(calls.measured(), start);
      case HASH -> made(count(), start);
      case NAME -> named(start);
      default -> throw noAtom();
    };
  }

  /** Reads a number without a sign. */
  double number() {
    double value = Double.parseDouble(cursor.peek().text());
    if (!Double.isFinite(value)) {
      throw cursor.wrong("this number is too large", "write at most " + Double.MAX_VALUE);
    }
    int end = cursor.take().span().end();
    if (cursor.at(TokenKind.NAME) && cursor.start() == end) {
      throw cursor.wrong(
          "a number has no unit here", "it is in the unit of the measure; write the number alone");
    }
    return value;
  }

  private Operand named(int start) {
    Token name = cursor.peek();
    if (cursor.at(Keyword.EXISTS) || cursor.at(Keyword.FOR_ALL)) {
      return made(quantified(), start);
    }
    if (cursor.at(Keyword.NON_EMPTY)) {
      cursor.take();
      return made(new Formula.NonEmpty(terms.single()), start);
    }
    if (cursor.at(Keyword.TRUE) || cursor.at(Keyword.FALSE)) {
      return made(new Formula.Constant(Keyword.TRUE.word().equals(cursor.take().text())), start);
    }
    return cursor.followedBy(TokenKind.OPEN_PAREN) ? calls.call(start) : variable(name);
  }

  private Operand variable(Token name) {
    String variable = scope.use(cursor.take());
    if (!cursor.accept(TokenKind.DOT)) {
      return new Operand.OfVariable(variable, name.span());
    }
    if (!(cursor.at(TokenKind.NAME) || cursor.at(TokenKind.STRING))) {
      throw cursor.wrong(
          "expected an attribute", "write v.class, v.score, v.state or v.\"any name\"");
    }
    String attribute = cursor.take().text();
    return new Operand.OfAttribute(variable, attribute, cursor.since(name.span().start()));
  }

  private Formula quantified() {
    Token quantifier = cursor.take();
    cursor.deepen(quantifier);
    List<Binding> bound = bindings.parenthesized(Scope.Kind.DETECTION);
    Formula body = formulas.formula();
    scope.forget(bound);
    cursor.rise();
    return quantifier.is(Keyword.EXISTS)
        ? new Formula.Exists(bound, body)
        : new Formula.ForAll(bound, body);
  }

  private Metric count() {
    cursor.take();
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    Metric count =
        cursor.at(TokenKind.NAME) && cursor.followedBy(TokenKind.BIND)
            ? countOfChoices()
            : new Metric.Size(terms.detections());
    cursor.close(TokenKind.CLOSE_PAREN, opening, "");
    return count;
  }

  private Metric countOfChoices() {
    List<Binding> bound = bindings.list(Scope.Kind.DETECTION);
    cursor.expect(TokenKind.COLON, "a count is written #(v := [:car:] : @x(v) > 3)");
    Formula body = formulas.formula();
    scope.forget(bound);
    return new Metric.Count(bound, body);
  }

  /** Reads the constant that the attribute is compared with. */
  Formula attribute(Operand.OfAttribute attribute, Comparison comparison) {
    int start = cursor.start();
    Literal literal = literal();
    cursor.places().addDetail(literal, cursor.since(start));
    checkBuiltIn(attribute.name(), literal, start);
    if (!(comparison.ofSameness() || literal instanceof Literal.Numeric)) {
      throw cursor.wrongSince(
          start, "only numbers have an order", "compare texts and flags with == or !=");
    }
    return new Formula.Attribute(attribute.variable(), attribute.name(), comparison, literal);
  }

  /** Checks what every detection has: a class, which is a text, and a score, which is a number. */
  private void checkBuiltIn(String name, Literal literal, int start) {
    if (name.equals("class") && !(literal instanceof Literal.Text)) {
      throw cursor.wrongSince(start, "a class is a text", "write it in quotes, \"car\"");
    }
    if (name.equals("score") && !(literal instanceof Literal.Numeric)) {
      throw cursor.wrongSince(start, "a score is a number", "write one from 0 to 1, such as 0.5");
    }
  }

  private Literal literal() {
    if (cursor.at(TokenKind.STRING)) {
      return new Literal.Text(cursor.take().text());
    }
    if (cursor.at(Keyword.TRUE) || cursor.at(Keyword.FALSE)) {
      return new Literal.Flag(Keyword.TRUE.word().equals(cursor.take().text()));
    }
    boolean negative = cursor.accept(TokenKind.MINUS);
    if (!cursor.at(TokenKind.NUMBER)) {
      throw cursor.wrong(
          "an attribute is compared with a constant",
          "write a text in quotes, \"car\", a number, true or false");
    }
    double value = number();
    return new Literal.Numeric(negative ? -value : value);
  }

  private SourceException noAtom() {
    return switch (cursor.peek().kind()) {
      case AND, OR -> cursor.wrong("expected a formula", "write a single & or |");
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, ASSIGN ->
          cursor.wrong("expected a number", "something must stand on both sides, as in @x(v) > 3");
      case OPEN_BRACKET ->
          cursor.wrong(
              "brackets do not nest", "group formulas with parentheses, a class is [:car:]");
      default -> cursor.wrong("expected a formula", "write a class, [:car:], or @x(v) > 3");
    };
  }

  private Operand made(Formula formula, int start) {
    return new Operand.OfFormula(cursor.made(formula, start), cursor.since(start));
  }

  private Operand made(Metric metric, int start) {
    return new Operand.OfMetric(cursor.made(metric, start), cursor.since(start));
  }
}
