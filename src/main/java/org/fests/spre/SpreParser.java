package org.fests.spre;

/**
 * Reads a pattern from its text. The grammar is in {@code grammar.txt} beside this class; the words
 * it keeps for itself are {@link Keyword} and {@link Relation}.
 *
 * <p>Reads by the strength of the operators ({@link PatternStrength}, {@link Strength}) and looks
 * one token ahead, so the cost is O(characters).
 */
public final class SpreParser {
  /** A text as short as this nests no deeper than any thread's stack can take. */
  private static final int SHORT = 256;

  private SpreParser() {}

  /**
   * Returns the tree of the text, in which every variable is bound.
   *
   * @throws org.fests.text.SourceException where the text is no pattern
   */
  public static Parsed parse(String text) {
    return text.length() <= SHORT ? read(text) : new DeepStack<>(() -> read(text)).result();
  }

  private static Parsed read(String text) {
    Cursor cursor = new Cursor(text);
    Spre spre = new PatternParser(cursor).whole();
    return new Parsed(text, spre, cursor.places().spans());
  }
}
