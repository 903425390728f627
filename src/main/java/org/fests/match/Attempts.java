package org.fests.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fests.automaton.AttemptFinder;
import org.fests.automaton.Interval;
import org.fests.automaton.Letters;
import org.fests.automaton.Run;

/**
 * Finds of all attempts to match the one that takes the most frames: of equal ones the earliest, of
 * these the one for the tracks with the most formulas true.
 */
final class Attempts {
  private static final Comparator<Attempted> BEST =
      Comparator.comparingInt((Attempted a) -> a.frames().start() - a.frames().end())
          .thenComparingInt(a -> a.frames().start())
          .thenComparingLong(a -> -a.trueFrames());

  private final CompiledQuery query;
  private final AttemptFinder finder;

  /** The furthest attempt for one choice of tracks. */
  private record Attempted(
      List<String> tracks, Letters letters, Interval frames, long trueFrames) {}

  Attempts(CompiledQuery query, MatchLimits limits) {
    this.query = query;
    finder = new AttemptFinder(query.untimed(), limits.cachedStates());
  }

  /** Returns the furthest for any of the choices, of which there must be one. */
  Attempt furthest(StreamMatcher matcher, int frames) {
    return matcher.choices().stream()
        .map(choice -> attempted(choice, matcher.rows(choice), frames))
        .min(BEST)
        .map(this::whole)
        .orElseThrow();
  }

  private Attempted attempted(List<String> choice, long[][] rows, int frames) {
    Letters letters = Letters.ofRows(rows, frames);
    long trueFrames = Arrays.stream(rows).flatMapToLong(Arrays::stream).map(Long::bitCount).sum();
    return new Attempted(choice, letters, finder.furthest(letters), trueFrames);
  }

  private Attempt whole(Attempted best) {
    Run attempt = finder.attempt(best.letters(), best.frames());
    return new Attempt(
        best.tracks(),
        best.frames().start(),
        best.frames().end(),
        attempt.path().leaves().stream().map(this::leaves).toList(),
        leaves(attempt.waiting()));
  }

  private List<Leaf> leaves(List<Integer> numbers) {
    return numbers.stream().map(query.leaves()::get).toList();
  }
}
