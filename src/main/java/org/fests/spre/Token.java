package org.fests.spre;

import org.fests.text.Span;

/**
 * A word of the language.
 *
 * @param text what it says: the name of a class or measure without its brackets or sign, a text
 *     without its quotes, and otherwise the characters themselves
 */
record Token(TokenKind kind, String text, Span span) {

  boolean is(TokenKind wanted) {
    return kind == wanted;
  }

  boolean is(Keyword keyword) {
    return kind == TokenKind.NAME && text.equals(keyword.word());
  }
}
