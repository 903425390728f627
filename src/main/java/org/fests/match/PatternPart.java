package org.fests.match;

import org.fests.automaton.Dfa;
import org.fests.automaton.Horizon;
import org.fests.automaton.Letters;
import org.fests.automaton.LongestMatcher;
import org.fests.automaton.Nfa;
import org.fests.automaton.NfaBuilder;
import org.fests.automaton.StateLimitException;
import org.fests.spre.Spre;

/**
 * A pattern or a part of one, asked what it can match at all. Atoms are letters, as {@link
 * PatternComparison} says, and times may be any; so what can never match never does, where every
 * frame has one sample.
 *
 * @param spre a whole pattern or any node of it
 * @param limits what the answers may cost
 */
public record PatternPart(Spre spre, MatchLimits limits) {
  /** Returns whether the automaton of a pattern or a part of one keeps to the limit of states. */
  public static boolean fits(Spre spre, int stateLimit) {
    try {
      NfaBuilder builder = new NfaBuilder(stateLimit);
      new PatternCompiler(builder, new WholeBrackets(builder)).compile(spre);
      return true;
    } catch (StateLimitException tooLarge) {
      return false;
    }
  }

  /** Returns whether it can never be reported: no interval of a frame or more is in it. */
  public boolean isNeverReported() {
    try {
      return Horizon.of(nfa(Untimed.above(spre))) == Horizon.NOTHING;
    } catch (StateLimitException tooLarge) {
      return false;
    }
  }

  /** Returns whether no interval at all is in it, not even an empty one. */
  public boolean isEmpty() {
    try {
      return Dfa.of(nfa(Untimed.above(spre)), limits.cachedStates()).acceptsNothing();
    } catch (StateLimitException tooLarge) {
      return false;
    }
  }

  /** Returns whether every interval of a frame or more is in it, as far as can be told. */
  public boolean matchesEverything() {
    try {
      Nfa nfa = nfa(Untimed.below(spre));
      return matchesAFrameWithoutTruth(nfa)
          && Dfa.of(nfa, limits.cachedStates()).acceptsEveryNonEmptyInterval();
    } catch (StateLimitException tooLarge) {
      return false;
    }
  }

  /** Asks of one frame in which nothing is true: that settles it for nearly all patterns. */
  private boolean matchesAFrameWithoutTruth(Nfa nfa) {
    Letters frame = new Letters(new int[1], new long[1][0]);
    return new LongestMatcher(nfa, limits.cachedStates()).matches(frame).size() > 0;
  }

  private Nfa nfa(Spre untimed) {
    NfaBuilder builder = new NfaBuilder(limits.patternStates());
    return new PatternCompiler(builder, new AtomBrackets(builder)).compile(untimed);
  }
}
