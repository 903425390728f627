package org.fests.spre;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fests.text.SourceException;

/** Reads spatial terms: the rules {@code term} to {@code factor} of the grammar. */
final class TermParser {
  private final Cursor cursor;
  private final Scope scope;

  TermParser(Cursor cursor, Scope scope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  /** Reads a term that stands for a region. */
  Term region() {
    return joined(TokenKind.OR, this::intersection, Term::union);
  }

  /** Reads a term that stands for a set of detections, where ! I C have no meaning. */
  Term detections() {
    Term term = region();
    Children.walk(term, this::refuseRegion);
    return term;
  }

  /** Reads the domain of a track variable: classes and unions of classes. */
  Term classes() {
    Term term = region();
    Children.walk(term, this::refuseAllButClasses);
    return term;
  }

  /** Reads a class or a term in parentheses: what may follow NE. */
  Term single() {
    if (cursor.at(TokenKind.CLASS)) {
      return factor();
    }
    if (cursor.at(TokenKind.OPEN_PAREN)) {
      return parenthesized();
    }
    throw cursor.wrong("expected ( or a class", "write NE([:car:] & [:bus:]) or NE [:car:]");
  }

  private Term intersection() {
    return joined(TokenKind.AND, this::factor, Term::intersection);
  }

  private Term joined(TokenKind sign, Operand operand, Function<List<Term>, Term> join) {
    int start = cursor.start();
    List<Term> parts = new ArrayList<>();
    do {
      parts.add(operand.read());
    } while (cursor.accept(sign));
    return parts.size() == 1 ? parts.get(0) : cursor.made(join.apply(parts), start);
  }

  private Term factor() {
    int start = cursor.start();
    return switch (cursor.peek().kind()) {
      case CLASS -> cursor.made(new Term.ClassTerm(cursor.take().text()), start);
      case OPEN_PAREN -> parenthesized();
      case NOT -> complement();
      case NAME -> named();
      default ->
          throw cursor.wrong(
              "expected a spatial term", "write a variable, or a class such as [:car:]");
    };
  }

  private Term complement() {
    int start = cursor.start();
    cursor.deepen(cursor.take());
    Term body = factor();
    cursor.rise();
    return cursor.made(new Term.Complement(body), start);
  }

  private Term named() {
    int start = cursor.start();
    if (cursor.at(Keyword.INTERIOR)) {
      cursor.take();
      return cursor.made(new Term.Interior(parenthesized()), start);
    }
    if (cursor.at(Keyword.CLOSURE)) {
      cursor.take();
      return cursor.made(new Term.Closure(parenthesized()), start);
    }
    return cursor.made(new Term.Variable(scope.use(cursor.take())), start);
  }

  private Term parenthesized() {
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    Term term = region();
    cursor.close(TokenKind.CLOSE_PAREN, opening, "");
    return term;
  }

  private void refuseRegion(Node node) {
    if (node instanceof Term.Complement
        || node instanceof Term.Interior
        || node instanceof Term.Closure) {
      throw new SourceException(
          cursor.places().of(node),
          "a set of detections is needed here, not a region",
          "the operators ! I C stand in NE(...) and in relations such as inside");
    }
  }

  private void refuseAllButClasses(Node node) {
    if (!(node instanceof Term.ClassTerm || node instanceof Term.Union)) {
      throw new SourceException(
          cursor.places().of(node),
          "a track variable ranges over classes",
          "write E(v := [:car:]) or E(v := [:car:] | [:bus:])");
    }
  }

  /** Reads the parts of an operator. */
  private interface Operand {
    Term read();
  }
}
