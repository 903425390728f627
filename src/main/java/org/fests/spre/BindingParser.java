package org.fests.spre;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code v := term, w := term, ...} and brings the variables into scope. */
final class BindingParser {
  private static final String HELP = "write v := [:car:], and more after a comma";

  private final Cursor cursor;
  private final Scope scope;
  private final TermParser terms;

  BindingParser(Cursor cursor, Scope scope, TermParser terms) {
    this.cursor = cursor;
    this.scope = scope;
    this.terms = terms;
  }

  /** Reads bindings in parentheses, to tracks or to detections of one frame. */
  List<Binding> parenthesized(Scope.Kind kind) {
    Token opening = cursor.open(TokenKind.OPEN_PAREN);
    List<Binding> bindings = list(kind);
    cursor.close(TokenKind.CLOSE_PAREN, opening, ", or go on with , v := [:car:]");
    return bindings;
  }

  /** Reads bindings; the domain of one may use the variables before it. */
  List<Binding> list(Scope.Kind kind) {
    List<Binding> bindings = new ArrayList<>();
    do {
      bindings.add(binding(kind, bindings));
    } while (cursor.accept(TokenKind.COMMA));
    return bindings;
  }

  private Binding binding(Scope.Kind kind, List<Binding> before) {
    int start = cursor.start();
    if (!cursor.at(TokenKind.NAME)) {
      throw cursor.wrong("expected a variable", HELP);
    }
    Token name = cursor.take();
    cursor.expect(TokenKind.BIND, HELP);
    Term domain = kind == Scope.Kind.TRACK ? terms.classes() : terms.detections();
    scope.declare(name, kind, before);
    return cursor.made(new Binding(name.text(), domain), start);
  }
}
