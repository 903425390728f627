package org.fests.spre;

/**
 * Reads a pattern from its text. The grammar is in {@code grammar.txt} beside this class; the words
 * it keeps for itself are {@link Keyword} and {@link Relation}.
 *
 * <p>Descends recursively and looks one token ahead, so the cost is O(characters); formulas are
 * read by the strength of their operators ({@link Strength}).
 */
public final class SpreParser {
  private SpreParser() {}

  /**
   * Returns the tree of the text, in which every variable is bound.
   *
   * @throws org.fests.text.SourceException where the text is no pattern
   */
  public static Parsed parse(String text) {
    Cursor cursor = new Cursor(text);
    Spre spre = new PatternParser(cursor).whole();
    return new Parsed(text, spre, cursor.places().spans());
  }
}
