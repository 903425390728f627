package org.fests.cli;

import java.util.Optional;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.PatternPart;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;
import org.fests.text.SourceException;

/**
 * Finds what is legal in a pattern and most likely not meant.
 *
 * @param query the pattern, compiled
 * @param limits what looking may cost
 */
record PatternWarnings(CompiledQuery query, MatchLimits limits) {
  /** Returns what is wrong, with its place and a way out; nothing for most patterns. */
  Optional<String> look() {
    return flaw().map(flaw -> flaw.render(query.query().id(), pattern().text()));
  }

  private Parsed pattern() {
    return query.query().pattern();
  }

  private Optional<SourceException> flaw() {
    PatternPart whole = part(pattern().spre());
    if (whole.isNeverReported()) {
      return Optional.of(whole.isEmpty() ? never() : emptyOnly());
    }
    return whole.matchesEverything() ? Optional.of(always()) : Optional.empty();
  }

  private SourceException never() {
    Spre culprit = Patterns.smallest(pattern().spre(), part -> part(part).isEmpty());
    String message =
        culprit == pattern().spre()
            ? "it can never match"
            : "this part can never match, so the pattern cannot";
    return pattern().error(culprit, message, wayOut(culprit));
  }

  private static String wayOut(Spre culprit) {
    if (culprit instanceof Spre.Intersection) {
      return "no interval is in all parts of &: look at how many frames each takes";
    }
    if (culprit instanceof Spre.Symbol) {
      return "no frame makes this true: it contradicts itself";
    }
    return culprit instanceof Spre.Complement
        ? "~ leaves nothing of a body that is in every interval"
        : "no frame stands before ^ or behind $";
  }

  private SourceException emptyOnly() {
    return pattern()
        .error(
            pattern().spre(),
            "it matches empty intervals only, which are never reported",
            "let it take a frame, as in [[:car:]]");
  }

  private SourceException always() {
    return pattern()
        .error(
            pattern().spre(),
            "it matches every interval, whatever the frames show",
            "ask for something that may be missing, as in [[:car:]]");
  }

  private PatternPart part(Spre spre) {
    return new PatternPart(spre, limits);
  }
}
