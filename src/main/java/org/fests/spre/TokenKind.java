package org.fests.spre;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What a token is: a name, a constant, or a sign that the kind spells. */
enum TokenKind {
  END("the end"),
  NAME("a name"),
  CLASS("a class"),
  STRING("a text in quotes"),
  NUMBER("a number"),
  MEASURE("a measure"),
  OPEN_BRACKET("["),
  CLOSE_BRACKET("]"),
  OPEN_PAREN("("),
  CLOSE_PAREN(")"),
  OPEN_BRACE("{"),
  CLOSE_BRACE("}"),
  COMMA(","),
  COLON(":"),
  BIND(":="),
  DOT("."),
  CARET("^"),
  DOLLAR("$"),
  TILDE("~"),
  AND("&"),
  OR("|"),
  NOT("!"),
  ARROW("->"),
  QUESTION("?"),
  HASH("#"),
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  DIVIDE("/"),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">="),
  EQUAL("=="),
  NOT_EQUAL("!="),
  ASSIGN("=");

  /** Longest first, so that {@code <=} is found before {@code <}. */
  private static final List<TokenKind> SIGNS =
      Arrays.stream(values())
          .filter(kind -> kind.compareTo(OPEN_BRACKET) >= 0)
          .sorted(Comparator.comparingInt((TokenKind kind) -> kind.spelling.length()).reversed())
          .toList();

  private final String spelling;

  TokenKind(String spelling) {
    this.spelling = spelling;
  }

  String spelling() {
    return spelling;
  }

  /** Returns the kinds that are spelled in one way, the longest first. */
  static List<TokenKind> signs() {
    return SIGNS;
  }
}
