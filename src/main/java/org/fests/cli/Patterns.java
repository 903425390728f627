package org.fests.cli;

import org.fests.match.CompiledQuery;
import org.fests.match.Query;
import org.fests.spre.Evaluable;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;

/** Reads the pattern a user gave on the command line. */
final class Patterns {
  private static final String NAME = "pattern";

  private Patterns() {}

  /**
   * Compiles a pattern that can be evaluated.
   *
   * @throws CommandException with the caret, if it cannot
   */
  static CompiledQuery compile(String text, int stateLimit) {
    try {
      Parsed parsed = SpreParser.parse(text);
      Evaluable.check(parsed);
      return CompiledQuery.compile(new Query(NAME, "", parsed), stateLimit);
    } catch (SourceException wrong) {
      throw new CommandException(wrong.render(NAME, text));
    }
  }
}
