package org.fests.english;

/**
 * How much of SpRE may be written while a sentence is read. It bounds the time of sentences with
 * very many readings, which a limit of their length alone would not.
 */
final class Budget {
  /** Some sixty clauses with eight readings take a tenth of it; all of it a tenth of a second. */
  private static final int MOST_CHARACTERS = 1_000_000;

  private int left = MOST_CHARACTERS;

  /** Says that a sentence has more readings than can be looked at. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Exceeded() {
      super("Cannot read: more than %d characters of SpRE".formatted(MOST_CHARACTERS));
    }
  }

  /** Takes the characters of a text that is written. */
  void write(String text) {
    left -= text.length();
    if (left < 0) {
      throw new Exceeded();
    }
  }

  /** Takes those of a text that is read as a pattern, too, which costs ten times as much. */
  void parse(String text) {
    left -= 9 * text.length();
    write(text);
  }
}
