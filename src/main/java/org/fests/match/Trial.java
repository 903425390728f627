package org.fests.match;

import org.fests.automaton.StateLimitException;
import org.fests.logic.NotEvaluated;
import org.fests.scene.FrameBatch;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;

/** Matches changed patterns on a window, as many as the limit allows; after that, none matches. */
public final class Trial {
  private final FrameBatch frames;
  private final MatchLimits limits;
  private int left;

  public Trial(FrameBatch frames, MatchLimits limits) {
    this.frames = frames;
    this.limits = limits;
    left = limits.tries();
  }

  /** Returns whether it has a match. */
  public boolean matches(Spre pattern) {
    return left-- > 0 && hasMatch(SpreText.of(pattern));
  }

  private boolean hasMatch(String pattern) {
    try {
      Query query = new Query("changed", "", SpreParser.parse(pattern));
      CompiledQuery compiled = CompiledQuery.compile(query, limits.patternStates());
      StreamTruth truth = StreamTruth.of(QuerySet.of(compiled, limits), frames);
      return !new StreamMatcher(compiled, truth, limits).matches(MatchMode.LONGEST).isEmpty();
    } catch (NotEvaluated
        | StateLimitException
        | BindingLimitException
        | TimedLimitException cannotBeAsked) {
      return false;
    }
  }
}
