package org.fests.cli;

import java.util.Optional;
import java.util.function.Predicate;
import org.fests.automaton.Dfa;
import org.fests.automaton.StateLimitException;
import org.fests.logic.NotEvaluated;
import org.fests.match.CompiledQuery;
import org.fests.match.PatternPart;
import org.fests.match.Query;
import org.fests.spre.Children;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;

/** Reads the pattern a user gave on the command line. */
final class Patterns {
  private static final String NAME = "pattern";

  private Patterns() {}

  /**
   * Reads a pattern.
   *
   * @throws CommandException with the caret, if it is none
   */
  static Parsed parse(String text) {
    try {
      return SpreParser.parse(text);
    } catch (SourceException wrong) {
      throw new CommandException(wrong.render(NAME, text));
    }
  }

  /**
   * Compiles a pattern that can be evaluated.
   *
   * @throws CommandException with the caret, if it cannot
   */
  static CompiledQuery compile(String text, int stateLimit) {
    return compile(NAME, text, stateLimit);
  }

  /**
   * Compiles a pattern that can be evaluated.
   *
   * @param name what an error calls it
   * @throws CommandException with the caret, if it cannot
   */
  static CompiledQuery compile(String name, String text, int stateLimit) {
    try {
      Parsed parsed = SpreParser.parse(text);
      return compile(name, parsed, stateLimit);
    } catch (SourceException wrong) {
      throw new CommandException(wrong.render(name, text));
    }
  }

  private static CompiledQuery compile(String name, Parsed parsed, int stateLimit) {
    try {
      return CompiledQuery.compile(new Query(name, "", parsed), stateLimit);
    } catch (StateLimitException tooLarge) {
      Spre culprit = smallest(parsed.spre(), part -> !PatternPart.fits(part, stateLimit));
      throw parsed.error(
          culprit,
          "this needs %d states or more, and pattern.states.max is %d"
              .formatted(tooLarge.states(), tooLarge.limit()),
          "repeat less, or raise pattern.states.max in conf/limits.properties");
    }
  }

  /**
   * Returns a smallest part with a flaw: its own parts do not have it.
   *
   * @param spre has the flaw
   */
  static Spre smallest(Spre spre, Predicate<Spre> flaw) {
    Optional<Spre> part =
        Children.of(spre).stream()
            .filter(Spre.class::isInstance)
            .map(Spre.class::cast)
            .filter(flaw)
            .findFirst();
    return part.isPresent() ? smallest(part.get(), flaw) : spre;
  }

  /**
   * Returns the smallest deterministic automaton of a pattern.
   *
   * @param stateLimit the most states before it is made smaller (dfa.states.max)
   * @throws CommandException if it would have more, or asks how long intervals last
   */
  static Dfa determinized(CompiledQuery query, int stateLimit) {
    if (query.nfa().timed()) {
      throw new CommandException(
          "a timed pattern has no deterministic automaton\n  help: repeat in frames, as in {2,5}");
    }
    try {
      return Dfa.of(query.nfa(), stateLimit);
    } catch (StateLimitException tooLarge) {
      throw new CommandException(
          ("the deterministic automaton needs %d states or more, and dfa.states.max is %d%n"
                  + "  help: repeat less, or raise dfa.states.max in conf/limits.properties")
              .formatted(tooLarge.states(), tooLarge.limit()));
    }
  }

  /** Says, with the caret, what of a pattern cannot be asked of a log. */
  static String refusal(CompiledQuery query, NotEvaluated refused) {
    Parsed pattern = query.query().pattern();
    return pattern
        .error(refused.node(), refused.getMessage(), refused.help())
        .render(NAME, pattern.text());
  }
}
