package org.fests.spec;

import java.util.Locale;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.match.PatternComparison;
import org.fests.match.PatternHorizon;
import org.fests.match.PatternPart;

/** What is decided of patterns alone, before any data is read. SPRE.md section 8. */
final class PatternFacts {
  private static final MatchLimits LIMITS = Limits.load().forMatching();

  private PatternFacts() {}

  /**
   * Answers {@code --horizon P} with frames or time, {@code --warning P} with the flaw, {@code
   * --equivalent P ; Q} and {@code --included P ; Q} with whether it holds.
   */
  static String answer(String question) {
    String[] words = question.split(" +", 2);
    String[] patterns = words[1].split(" ; ");
    return switch (words[0]) {
      case "--horizon" -> horizon(Opinions.compiled(patterns[0]));
      case "--warning" -> warning(Opinions.compiled(patterns[0]));
      case "--equivalent" ->
          word(
              PatternComparison.equivalent(
                  Opinions.compiled(patterns[0]), Opinions.compiled(patterns[1]), LIMITS));
      case "--included" ->
          word(
              PatternComparison.included(
                  Opinions.compiled(patterns[0]), Opinions.compiled(patterns[1]), LIMITS));
      default -> throw new IllegalArgumentException("Cannot read the question: " + question);
    };
  }

  private static String horizon(CompiledQuery query) {
    PatternHorizon horizon = PatternHorizon.of(query.query().pattern().spre(), LIMITS);
    return horizon.nanos() == 0 ? String.valueOf(horizon.frames()) : horizon.toString();
  }

  private static String warning(CompiledQuery query) {
    PatternPart whole = new PatternPart(query.query().pattern().spre(), LIMITS);
    if (whole.isNeverReported()) {
      return whole.isEmpty() ? "never" : "empty";
    }
    return whole.matchesEverything() ? "always" : "none";
  }

  private static String word(Object comparison) {
    return comparison.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
