package org.fests.proof;

import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;

/** What the engine finds in a stream. */
record EngineMatches(CompiledQuery query, FrameBatch frames) {
  private static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 1_000, 50, 1_000_000);

  /** Compiles the pattern's text. */
  static EngineMatches of(Spre pattern, FrameBatch frames) {
    Query query = new Query("q", "", SpreParser.parse(SpreText.of(pattern)));
    return new EngineMatches(CompiledQuery.compile(query, LIMITS.patternStates()), frames);
  }

  /** Returns the matches in the whole stream as {@code [0..2 [track1]]}. */
  String in(MatchMode mode) {
    return inClips(Math.max(1, frames.frames()), mode);
  }

  /** Returns the matches in the stream cut into clips of that many frames. */
  String inClips(int size, MatchMode mode) {
    StreamTruth truth = new StreamTruth(QuerySet.of(query, LIMITS), frames.stream());
    for (int from = 0; from < frames.frames(); from += size) {
      truth.append(frames.slice(from, Math.min(from + size, frames.frames())));
    }
    return new StreamMatcher(query, truth, LIMITS)
        .matches(mode).stream()
            .map(match -> match.start() + ".." + match.end() + " " + match.tracks())
            .toList()
            .toString();
  }
}
