package org.fests.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fests.automaton.AllMatcher;
import org.fests.automaton.EndingMatcher;
import org.fests.automaton.LongestMatcher;
import org.fests.automaton.Matcher;
import org.fests.automaton.MaximalMatcher;
import org.fests.automaton.Nfa;
import org.fests.automaton.ShortestMatcher;
import org.fests.automaton.TimedMatcher;

/** Which of a pattern's intervals are reported. SPRE.md section 3. */
public enum MatchMode {
  /** Leftmost-longest, non-overlapping, never empty. */
  LONGEST,
  /** Every interval, once. */
  ALL,
  /** Those inside no other match. */
  MAXIMAL,
  /** For each start the shortest, non-overlapping, leftmost first. */
  SHORTEST,
  /** For each end the longest, overlapping: what an online monitor reports frame by frame. */
  ENDING;

  /** Returns a matcher of this mode; that of a timed automaton needs letters with times. */
  Matcher matcher(Nfa nfa, MatchLimits limits) {
    return nfa.timed() ? timed(nfa, limits.timedPairs()) : untimed(nfa, limits.cachedStates());
  }

  private Matcher untimed(Nfa nfa, int cachedStates) {
    return switch (this) {
      case LONGEST -> LongestMatcher.of(nfa, cachedStates);
      case ALL -> new AllMatcher(nfa, cachedStates);
      case MAXIMAL -> new MaximalMatcher(nfa);
      case SHORTEST -> new ShortestMatcher(nfa, cachedStates);
      case ENDING -> new EndingMatcher(nfa);
    };
  }

  private Matcher timed(Nfa nfa, int pairLimit) {
    return switch (this) {
      case LONGEST -> TimedMatcher.longest(nfa, pairLimit);
      case ALL -> TimedMatcher.all(nfa, pairLimit);
      case MAXIMAL -> TimedMatcher.maximal(nfa, pairLimit);
      case SHORTEST -> TimedMatcher.shortest(nfa, pairLimit);
      case ENDING -> TimedMatcher.ending(nfa, pairLimit);
    };
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MatchMode> of(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(MatchMode::word).toList();
  }
}
