package org.fests.spre;

import org.fests.text.SourceException;
import org.fests.text.Span;

/**
 * Cuts a text into tokens, one at a time, so that the first fault in the text is the one reported.
 */
final class Lexer {
  private final String text;
  private int at;

  Lexer(String text) {
    this.text = text;
  }

  /** Returns the next token; at the end of the text, an empty {@link TokenKind#END} for ever. */
  Token next() {
    skip(Character::isWhitespace);
    if (at == text.length()) {
      return token(TokenKind.END, at, "");
    }
    if (text.startsWith("[:", at)) {
      return className();
    }
    char first = text.charAt(at);
    if (isNameStart(first)) {
      return name();
    }
    if (isDigit(first) || (first == '.' && isDigit(peek(1)))) {
      return number();
    }
    return switch (first) {
      case '"' -> quoted(TokenKind.STRING);
      case '@' -> measure();
      default -> sign();
    };
  }

  private Token name() {
    int start = at;
    skip(Lexer::isNamePart);
    return token(TokenKind.NAME, start, text.substring(start, at));
  }

  private Token measure() {
    int start = at++;
    skip(Lexer::isNamePart);
    if (at == start + 1) {
      throw error(start, at, "expected a measure", "write its name after @, as in @x(v)");
    }
    return token(TokenKind.MEASURE, start, text.substring(start + 1, at));
  }

  /** Digits, a point, digits, an exponent; a digit must stand on one side of the point. */
  private Token number() {
    int start = at;
    skip(Lexer::isDigit);
    if (peek(0) == '.') {
      at++;
      skip(Lexer::isDigit);
    }
    int signed = peek(1) == '-' || peek(1) == '+' ? 2 : 1;
    if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(signed))) {
      at += signed;
      skip(Lexer::isDigit);
    }
    return token(TokenKind.NUMBER, start, text.substring(start, at));
  }

  private Token className() {
    int start = at;
    at += 2;
    skip(Character::isWhitespace);
    String name = peek(0) == '"' ? quoted(TokenKind.STRING).text() : plainClassName();
    skip(Character::isWhitespace);
    if (name.isEmpty()) {
      throw error(start, at, "a class needs a name", "write it between the colons, as in [:car:]");
    }
    if (!text.startsWith(":]", at)) {
      int end = Math.min(text.length(), at + 1);
      throw error(at, end, "expected :]", "a class is written [:car:], or [:\"any name\":]");
    }
    at += 2;
    return token(TokenKind.CLASS, start, name);
  }

  private String plainClassName() {
    int start = at;
    skip(c -> isNamePart(c) || c == '.' || c == '-' || c == ' ');
    return text.substring(start, at).strip();
  }

  private Token quoted(TokenKind kind) {
    int start = at++;
    StringBuilder content = new StringBuilder();
    while (peek(0) != '"') {
      if (peek(0) == '\\') {
        at++;
      }
      if (at >= text.length()) {
        throw error(start, text.length(), "the quotes are not closed", "end the text with \"");
      }
      content.append(text.charAt(at++));
    }
    at++;
    return token(kind, start, content.toString());
  }

  private Token sign() {
    for (TokenKind kind : TokenKind.signs()) {
      if (text.startsWith(kind.spelling(), at)) {
        at += kind.spelling().length();
        return token(kind, at - kind.spelling().length(), kind.spelling());
      }
    }
    String unknown = Character.toString(text.codePointAt(at));
    throw error(
        at,
        at + unknown.length(),
        "unexpected character " + unknown,
        "names and texts with other characters stand in quotes, as in [:\"any name\":]");
  }

  private void skip(CharTest wanted) {
    while (at < text.length() && wanted.holds(text.charAt(at))) {
      at++;
    }
  }

  /** Returns the character some places ahead, or the character 0 behind the end of the text. */
  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private Token token(TokenKind kind, int start, String content) {
    return new Token(kind, content, new Span(start, at));
  }

  private static SourceException error(int start, int end, String message, String help) {
    return new SourceException(new Span(start, end), message, help);
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_';
  }

  /** Returns whether the text is read as one name. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && isNameStart(text.charAt(0))
        && text.chars().allMatch(c -> isNamePart((char) c));
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Says whether a character belongs to what is being read. */
  private interface CharTest {
    boolean holds(char c);
  }
}
