package org.fests.spec;

import org.fests.match.MatchMode;
import org.fests.scene.FrameBatch;

/**
 * Something asked of a stream, and the answer that is right by the language's definition.
 *
 * @param title where it stands, for people
 * @param frames of whom it is asked; its stream's facts too
 * @param binder the track binder that a formula's variables are bound by; may be empty
 * @param text a pattern, {@code --mode MODE} before it, or a formula; or what {@link PatternFacts}
 *     answers
 * @param answer one truth a frame, such as {@code true unknown}; or matches, such as {@code 0..2
 *     c=1, 3..4 c=2}, or {@code none}; or {@code refused} and a part of the message, where the
 *     pattern meets the stream; or {@code error} and a part of the message, where the carets in the
 *     text stand around the place
 */
public record Question(String title, FrameBatch frames, String binder, String text, String answer) {
  private static final String MODE = "--mode ";
  static final String REFUSED = "refused";
  static final String ERROR = "error";

  boolean asksForFact() {
    return text.startsWith("--") && !text.startsWith(MODE);
  }

  boolean asksForError() {
    return answer.startsWith(ERROR);
  }

  boolean asksForRefusal() {
    return answer.startsWith(REFUSED);
  }

  public boolean asksForTruth() {
    return answer.matches("(true|false|unknown)( +(true|false|unknown))*");
  }

  public boolean asksForMatches() {
    return (!asksForFact() && answer.equals("none")) || answer.matches("\\d+\\.\\..*");
  }

  public MatchMode mode() {
    return text.startsWith(MODE)
        ? MatchMode.of(text.split(" +", 3)[1]).orElseThrow()
        : MatchMode.LONGEST;
  }

  /** Returns the pattern: a formula's is its bracket behind the binder. */
  public String pattern() {
    if (asksForTruth()) {
      return binder + "[" + text + "]";
    }
    return text.startsWith(MODE) ? text.split(" +", 3)[2] : text;
  }
}
