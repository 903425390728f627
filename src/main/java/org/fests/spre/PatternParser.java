package org.fests.spre;

import java.util.ArrayList;
import java.util.List;
import org.fests.text.SourceException;

/** Reads patterns: by the strength of their operators. */
final class PatternParser {
  private static final String FRAME = "a pattern is made of frames in brackets, as in [[:car:]]*";

  private final Cursor cursor;
  private final QuantifierParser quantifiers;
  private final FormulaParser formulas;
  private final BindingParser bindings;

  PatternParser(Cursor cursor) {
    Scope scope = new Scope();
    TermParser terms = new TermParser(cursor, scope);
    this.cursor = cursor;
    quantifiers = new QuantifierParser(cursor);
    bindings = new BindingParser(cursor, scope, terms);
    formulas = new FormulaParser(cursor, scope, terms, bindings);
  }

  /** Reads a whole text. */
  Spre whole() {
    int start = cursor.start();
    if (cursor.at(TokenKind.END)) {
      return cursor.made(new Spre.Empty(), start);
    }
    if (!atBinder()) {
      return toTheEnd();
    }
    cursor.take();
    List<Binding> bound = bindings.parenthesized(Scope.Kind.TRACK);
    return cursor.made(new Spre.TrackBinder(bound, toTheEnd()), start);
  }

  private Spre toTheEnd() {
    Spre pattern = pattern(PatternStrength.CHOICE);
    if (cursor.at(TokenKind.END)) {
      return pattern;
    }
    throw cursor.at(TokenKind.CLOSE_PAREN) || cursor.at(TokenKind.CLOSE_BRACKET)
        ? cursor.wrong("nothing is open that this closes", "take it away")
        : noPattern();
  }

  /** Reads an item with all operators behind it that bind at least that tightly. */
  private Spre pattern(PatternStrength least) {
    int start = cursor.start();
    Spre left = item();
    while (strengthHere().compareTo(least) >= 0) {
      left = cursor.made(joined(left, strengthHere()), start);
    }
    return left;
  }

  /** Returns the strength of the operator that stands here. */
  private PatternStrength strengthHere() {
    return switch (cursor.peek().kind()) {
      case OR -> PatternStrength.CHOICE;
      case AND -> PatternStrength.INTERSECTION;
      case OPEN_BRACKET, OPEN_PAREN, DOT, CARET, DOLLAR, TILDE -> PatternStrength.SEQUENCE;
      default -> PatternStrength.END;
    };
  }

  private Spre joined(Spre first, PatternStrength strength) {
    List<Spre> parts = new ArrayList<>(List.of(first));
    while (strengthHere() == strength) {
      parts.add(strength == PatternStrength.SEQUENCE ? item() : next(strength.tighter()));
    }
    return switch (strength) {
      case CHOICE -> Spre.choice(parts);
      case INTERSECTION -> Spre.intersection(parts);
      case SEQUENCE -> Spre.sequence(parts);
      case END, COMPLEMENT, CLOSED ->
          throw new IllegalArgumentException("Invalid operator: " + strength);
    };
  }

  /** Reads what follows a sign. */
  private Spre next(PatternStrength least) {
    cursor.take();
    return pattern(least);
  }

  private Spre item() {
    int start = cursor.start();
    Spre item =
        switch (cursor.peek().kind()) {
          case OPEN_BRACKET -> symbol();
          case OPEN_PAREN -> group();
          case DOT -> sign(new Spre.AnyFrame());
          case CARET -> sign(new Spre.StreamStart());
          case DOLLAR -> sign(new Spre.StreamEnd());
          case TILDE -> complement();
          default -> throw noPattern();
        };
    while (quantifiers.here()) {
      item = cursor.made(quantifiers.quantified(item), start);
    }
    return item;
  }

  /** Reads a complement with the quantifiers of its body, so that none is left for itself. */
  private Spre complement() {
    int start = cursor.start();
    cursor.deepen(cursor.take());
    Spre body = item();
    cursor.rise();
    return cursor.made(new Spre.Complement(body), start);
  }

  private Spre sign(Spre meaning) {
    int start = cursor.start();
    cursor.take();
    return cursor.made(meaning, start);
  }

  private Spre symbol() {
    int start = cursor.start();
    Token opening = cursor.open(TokenKind.OPEN_BRACKET);
    Formula formula = formulas.formula();
    cursor.close(TokenKind.CLOSE_BRACKET, opening, ", or join formulas with & or |");
    return cursor.made(new Spre.Symbol(formula), start);
  }

  private Spre group() {
    int start = cursor.start();
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    if (!cursor.accept(TokenKind.QUESTION)) {
      return inParentheses(opening);
    }
    String name = phaseName();
    return cursor.made(new Spre.Phase(name, inParentheses(opening)), start);
  }

  private Spre inParentheses(Token opening) {
    Spre body = pattern(PatternStrength.CHOICE);
    cursor.close(TokenKind.CLOSE_PAREN, opening, "");
    return body;
  }

  private String phaseName() {
    String help = "a phase is written (?<name> [[:car:]]*)";
    cursor.expect(TokenKind.LESS, help);
    if (!(cursor.at(TokenKind.NAME) || cursor.at(TokenKind.STRING))) {
      throw cursor.wrong("expected the name of a phase", help);
    }
    String name = cursor.take().text();
    cursor.expect(TokenKind.GREATER, help);
    return name;
  }

  private boolean atBinder() {
    return cursor.at(Keyword.EXISTS) && cursor.followedBy(TokenKind.OPEN_PAREN);
  }

  private SourceException noPattern() {
    if (atBinder()) {
      return cursor.wrong(
          "a track binder stands only in front of the whole pattern",
          "bind all tracks there, E(v := [:car:], w := [:bus:]); in one frame write [E(...) ...]");
    }
    if (cursor.at(Keyword.FOR_ALL) && cursor.followedBy(TokenKind.OPEN_PAREN)) {
      return cursor.wrong(
          "only E binds tracks in front of a pattern",
          "write E(...) there, or in one frame [A(...) ...]");
    }
    return switch (cursor.peek().kind()) {
      case CLASS ->
          cursor.wrong(
              "a class stands inside the brackets of a frame",
              "write [[:%s:]]".formatted(cursor.peek().text()));
      case TIMES, PLUS, QUESTION, OPEN_BRACE, LESS ->
          cursor.wrong("nothing stands here to repeat", "put a frame before it, as in [[:car:]]*");
      case NAME, MEASURE, NUMBER, NOT, HASH ->
          cursor.wrong("expected a pattern", "a formula stands in brackets, as in [@x(v) > 3]");
      default -> cursor.wrong("expected a pattern", FRAME);
    };
  }
}
