package org.fests.tuple;

import java.util.List;
import org.fests.match.BindingLimitException;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;

/**
 * Matches one query on the frames of one window, taken as a stream of their own: what a tuple says
 * of its frames must follow from them alone.
 */
record Alone(MatchLimits limits) {
  List<Match> matches(CompiledQuery query, FrameBatch frames) {
    try {
      return matcher(query, frames).matches(MatchMode.LONGEST);
    } catch (BindingLimitException tooMany) { // then the whole stream has too many, too
      return List.of();
    }
  }

  /** Returns whether it can be told of every choice of tracks why the frames have no match. */
  boolean canTellWhyNot(CompiledQuery query, FrameBatch frames) {
    try {
      matcher(query, frames).choices();
      return true;
    } catch (BindingLimitException tooMany) {
      return false;
    }
  }

  StreamMatcher matcher(CompiledQuery query, FrameBatch frames) {
    StreamTruth truth = StreamTruth.of(QuerySet.of(query, limits), frames);
    return new StreamMatcher(query, truth, limits);
  }
}
