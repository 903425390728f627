package org.fests.cli;

import java.util.List;
import java.util.Optional;
import org.fests.automaton.Dfa;
import org.fests.automaton.Horizon;
import org.fests.automaton.StateLimitException;
import org.fests.match.CompiledQuery;

/** Finds what is legal in a pattern and most likely not meant. */
final class PatternWarnings {
  private PatternWarnings() {}

  /**
   * Returns the warnings, none for most patterns.
   *
   * @param stateLimit the most determinised states it may take to look (dfa.states.max)
   */
  static List<String> of(CompiledQuery query, int stateLimit) {
    return look(query, stateLimit).stream().toList();
  }

  private static Optional<String> look(CompiledQuery query, int stateLimit) {
    try {
      Dfa dfa = Dfa.of(query.nfa(), stateLimit);
      if (dfa.acceptsNothing()) {
        return Optional.of("it can never match");
      }
      if (Horizon.of(query.nfa()) == Horizon.NOTHING) {
        return Optional.of("it matches empty intervals only, which are never reported");
      }
      return dfa.acceptsEveryNonEmptyInterval()
          ? Optional.of("it matches every interval, whatever the frames show")
          : Optional.empty();
    } catch (StateLimitException tooLarge) {
      return Optional.of(
          "not examined whether it can match: more than dfa.states.max = %d states"
              .formatted(stateLimit));
    }
  }
}
