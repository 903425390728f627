package org.fests.spre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.text.Nearest;
import org.fests.text.SourceException;

/** Reads measures, relations and the functions of the language: a name and its arguments. */
final class CallParser {
  private final Cursor cursor;
  private final Scope scope;
  private final TermParser terms;
  private final FormulaParser formulas;
  private final BoundParser bounds;

  CallParser(Cursor cursor, Scope scope, TermParser terms, FormulaParser formulas) {
    this.cursor = cursor;
    this.scope = scope;
    this.terms = terms;
    this.formulas = formulas;
    bounds = new BoundParser(cursor);
  }

  /** Reads {@code @x(a)} and its like. */
  Metric measured() {
    int start = cursor.start();
    Measure measure = measure();
    cursor.take();
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    List<Term> arguments = new ArrayList<>();
    while (another(arguments)) {
      arguments.add(terms.detections());
    }
    close(opening);
    if (arguments.size() < measure.fewest() || arguments.size() > measure.most()) {
      throw cursor.wrongSince(
          start,
          "@%s takes %s, not %d".formatted(measure.word(), wanted(measure), arguments.size()),
          "write " + forms(measure));
    }
    return new Metric.Measured(measure, arguments);
  }

  /** Returns whether another argument follows, and takes the comma before it. */
  private boolean another(List<?> arguments) {
    return arguments.isEmpty() ? !cursor.at(TokenKind.CLOSE_PAREN) : cursor.accept(TokenKind.COMMA);
  }

  private void close(Token opening) {
    cursor.close(TokenKind.CLOSE_PAREN, opening, "");
  }

  private Measure measure() {
    String word = cursor.peek().text();
    List<String> known = Arrays.stream(Measure.values()).map(Measure::word).toList();
    return Measure.of(word)
        .orElseThrow(() -> cursor.wrong("unknown measure @" + word, Nearest.help(word, known)));
  }

  private static String wanted(Measure measure) {
    String most = Arity.of(measure.most());
    return measure.fewest() == measure.most() ? most : measure.fewest() + " or " + most;
  }

  private static String forms(Measure measure) {
    return IntStream.rangeClosed(measure.fewest(), measure.most())
        .mapToObj(n -> "@%s(%s)".formatted(measure.word(), Arity.example(n)))
        .collect(Collectors.joining(" or "));
  }

  /** Reads a name and arguments in parentheses. */
  Operand call(int start) {
    Token name = cursor.peek();
    Optional<Keyword> keyword = Keyword.of(name.text());
    if (keyword.isEmpty()) {
      return made(related(relation(name), start), start);
    }
    return switch (keyword.get()) {
      case PRESENT, KNOWN, HOLD, FILL -> made(stated(keyword.get()), start);
      case PREVIOUS, CHANGE, RATE -> made(moved(keyword.get()), start);
      case ABS -> made(applied(Metric.Function.ABS, start), start);
      case MIN -> made(applied(Metric.Function.MIN, start), start);
      case MAX -> made(applied(Metric.Function.MAX, start), start);
      case EXISTS, FOR_ALL, NON_EMPTY, INTERIOR, CLOSURE, TRUE, FALSE ->
          throw cursor.wrong(
              "%s(...) is no formula and no number".formatted(name.text()),
              "I and C are operators of spatial terms, as in NE(I([:car:]))");
    };
  }

  /** Reads {@code present(v)}, {@code known(phi)}, {@code hold(phi, 5)}, {@code fill(phi, 5)}. */
  private Formula stated(Keyword keyword) {
    cursor.take();
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    Formula formula =
        switch (keyword) {
          case PRESENT -> present();
          case KNOWN -> new Formula.Known(formulas.formula());
          case HOLD -> new Formula.Hold(formulas.formula(), extent("hold"));
          default -> new Formula.Fill(formulas.formula(), extent("fill"));
        };
    close(opening);
    return formula;
  }

  private Formula present() {
    if (!cursor.at(TokenKind.NAME)) {
      throw cursor.wrong("expected a variable", "write present(v), or [:car:] for a class");
    }
    return new Formula.Present(scope.useTrack(cursor.take()));
  }

  private Extent extent(String word) {
    cursor.expect(
        TokenKind.COMMA, "write %1$s([:car:], 5) or %1$s([:car:], 200ms)".formatted(word));
    return bounds.extent();
  }

  /** Reads {@code prev(m)}, {@code d(m)}, {@code rate(m)}. */
  private Metric moved(Keyword keyword) {
    cursor.take();
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    Metric body = formulas.metric();
    close(opening);
    return switch (keyword) {
      case PREVIOUS -> new Metric.Previous(body);
      case CHANGE -> new Metric.Change(body);
      default -> new Metric.Rate(body);
    };
  }

  private Metric applied(Metric.Function function, int start) {
    cursor.take();
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    List<Metric> arguments = new ArrayList<>();
    while (another(arguments)) {
      arguments.add(formulas.metric());
    }
    close(opening);
    if (arguments.size() < function.fewest() || arguments.size() > function.most()) {
      String most = function.fewest() == function.most() ? "" : " or more";
      throw cursor.wrongSince(
          start,
          "%s takes %s%s, not %d"
              .formatted(function.word(), Arity.of(function.fewest()), most, arguments.size()),
          "write %s(%s)".formatted(function.word(), Arity.example(function.fewest())));
    }
    return new Metric.Apply(function, arguments);
  }

  private Relation relation(Token name) {
    return Relation.of(name.text())
        .orElseThrow(
            () -> cursor.wrong("unknown relation " + name.text(), relationHelp(name.text())));
  }

  private static String relationHelp(String word) {
    if (Measure.of(word).isPresent()) {
      return "a measure is written @%s(...)".formatted(word);
    }
    List<String> relations = Arrays.stream(Relation.values()).map(Relation::word).toList();
    Stream<String> keywords = Arrays.stream(Keyword.values()).map(Keyword::word);
    List<String> all = Stream.concat(relations.stream(), keywords).toList();
    return Nearest.help(word, Nearest.words(word, all).isEmpty() ? relations : all);
  }

  private Formula related(Relation relation, int start) {
    cursor.take();
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    List<Term> arguments = new ArrayList<>();
    List<Metric> more = new ArrayList<>();
    while (arguments.size() < relation.arity() && another(arguments)) {
      arguments.add(relation.topological() ? terms.region() : terms.detections());
    }
    while (arguments.size() == relation.arity() && another(arguments)) {
      more.add(threshold(relation));
    }
    close(opening);
    int count = arguments.size() + more.size();
    if (count < relation.arity() || count > relation.arity() + relation.threshold().most()) {
      throw wrongCount(relation, count, start);
    }
    return new Formula.Related(relation, arguments, more);
  }

  /** Reads what follows the objects: a number, whether the relation takes one or not. */
  private Metric threshold(Relation relation) {
    Operand operand = formulas.operand(Strength.SUM);
    if (operand instanceof Operand.OfMetric number) {
      return number.metric();
    }
    throw new SourceException(
        operand.span(),
        "%s takes %s, and this is one more".formatted(relation.word(), wanted(relation)),
        "write " + forms(relation));
  }

  private RuntimeException wrongCount(Relation relation, int count, int start) {
    return cursor.wrongSince(
        start,
        "%s takes %s, not %d".formatted(relation.word(), wanted(relation), count),
        "write " + forms(relation));
  }

  private static String wanted(Relation relation) {
    String threshold = relation.threshold().most() == 0 ? "" : " and at most one number";
    return Arity.of(relation.arity()) + threshold;
  }

  private static String forms(Relation relation) {
    String plain = "%s(%s".formatted(relation.word(), Arity.example(relation.arity()));
    return relation.threshold().most() == 0 ? plain + ")" : "%1$s) or %1$s, 3)".formatted(plain);
  }

  private Operand made(Formula formula, int start) {
    return new Operand.OfFormula(cursor.made(formula, start), cursor.since(start));
  }

  private Operand made(Metric metric, int start) {
    return new Operand.OfMetric(cursor.made(metric, start), cursor.since(start));
  }
}
