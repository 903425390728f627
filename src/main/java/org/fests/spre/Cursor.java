package org.fests.spre;

import org.fests.text.SourceException;
import org.fests.text.Span;

/** The place in the text up to which it has been read, and what has been made of it so far. */
final class Cursor {
  /** How many brackets may be open at once. The recorded patterns of STREM have 1,001. */
  static final int DEEPEST = 1_024;

  private final String text;
  private final Lexer lexer;
  private final Places places = new Places();
  private Token current;
  private Token following;
  private int end;
  private int depth;

  Cursor(String text) {
    this.text = text;
    lexer = new Lexer(text);
    current = lexer.next();
    following = current.is(TokenKind.END) ? current : lexer.next();
  }

  Token peek() {
    return current;
  }

  boolean at(TokenKind kind) {
    return current.is(kind);
  }

  boolean at(Keyword keyword) {
    return current.is(keyword);
  }

  /** Returns whether the token after the next one is of that kind. */
  boolean followedBy(TokenKind kind) {
    return following.is(kind);
  }

  Token take() {
    Token taken = current;
    end = taken.span().end();
    current = following;
    following = current.is(TokenKind.END) ? current : lexer.next();
    return taken;
  }

  /** Takes the next token if it is of that kind, and returns whether it was. */
  boolean accept(TokenKind kind) {
    boolean accepted = at(kind);
    if (accepted) {
      take();
    }
    return accepted;
  }

  Token expect(TokenKind kind, String help) {
    if (!at(kind)) {
      throw wrong("expected " + kind.spelling(), help);
    }
    return take();
  }

  /** Takes an opening bracket; {@link #close} must follow. */
  Token open(TokenKind kind) {
    Token opening = expect(kind, "what belongs to it stands in brackets, as in #([:car:])");
    deepen(opening);
    return opening;
  }

  /** Takes the bracket that closes the one that was opened. */
  void close(TokenKind kind, Token opening, String help) {
    if (!at(kind)) {
      int column = opening.span().start() + 1;
      throw wrong(
          "expected " + kind.spelling(),
          "close the %s of column %d%s".formatted(opening.text(), column, help));
    }
    take();
    depth--;
  }

  /** Counts one more level of recursion; {@link #rise} must follow. */
  void deepen(Token opening) {
    depth++;
    if (depth > DEEPEST) {
      throw new SourceException(
          opening.span(),
          "brackets nest deeper than %d levels".formatted(DEEPEST),
          "take away parentheses that change nothing, or cut the pattern into several");
    }
  }

  void rise() {
    depth--;
  }

  /** Returns where the next token starts. */
  int start() {
    return current.span().start();
  }

  /** Returns what stands between the start and the end of the last token taken. */
  Span since(int start) {
    return new Span(start, Math.max(start, end));
  }

  String text() {
    return text;
  }

  String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  Places places() {
    return places;
  }

  /** Notes that the node reaches from the start to the last token taken. */
  <N extends Node> N made(N node, int start) {
    places.add(node, since(start));
    return node;
  }

  /** Returns the error about the next token. */
  SourceException wrong(String message, String help) {
    return new SourceException(current.span(), message, help);
  }

  /** Returns the error about what was read since the start. */
  SourceException wrongSince(int start, String message, String help) {
    return new SourceException(since(start), message, help);
  }
}
