package org.fests.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fests.automaton.Interval;
import org.fests.automaton.Intervals;
import org.fests.automaton.Letters;
import org.fests.automaton.Matcher;
import org.fests.automaton.PairLimitException;
import org.fests.automaton.PathFinder;

/** Finds the matches of one query on one stream, for each choice of tracks on its own. */
public final class StreamMatcher {
  private static final Comparator<Match> ORDER =
      Comparator.comparingInt(Match::start)
          .thenComparingInt(Match::end)
          .thenComparing(match -> String.join("\0", match.tracks()));

  private final CompiledQuery query;
  private final StreamTruth truth;
  private final MatchLimits limits;
  private final Map<MatchMode, Matcher> matchers = new EnumMap<>(MatchMode.class);

  public StreamMatcher(CompiledQuery query, StreamTruth truth, MatchLimits limits) {
    this.query = query;
    this.truth = truth;
    this.limits = limits;
  }

  /**
   * Returns the matches, by start, end and tracks.
   *
   * @throws BindingLimitException if more choices of tracks have to be tried than the budget allows
   * @throws TimedLimitException if the stream is too long for its timed parts
   */
  public List<Match> matches(MatchMode mode) {
    Matcher matcher = matchers.computeIfAbsent(mode, added -> added.matcher(query.nfa(), limits));
    List<Match> matches = new ArrayList<>();
    new ViableChoices(query, truth, limits.bindings())
        .forEach(
            choice -> {
              Intervals intervals = intervals(matcher, choice);
              for (int i = 0; i < intervals.size(); i++) {
                matches.add(new Match(intervals.start(i), intervals.end(i), choice));
              }
            });
    matches.sort(ORDER);
    return matches;
  }

  private Intervals intervals(Matcher matcher, List<String> choice) {
    try {
      return matcher.matches(letters(choice));
    } catch (PairLimitException tooMany) {
      throw new TimedLimitException(query.query().id(), truth.stream().streamId(), tooMany);
    }
  }

  /**
   * Returns every choice of tracks, with a match or not; one, of no track, for a query that binds
   * none.
   *
   * @throws BindingLimitException if there are more than the budget allows
   */
  public List<List<String>> choices() {
    TrackChoices choices =
        new TrackChoices(
            query.bindings().stream().map(binding -> truth.tracks().of(binding.domain())).toList());
    if (choices.count() > limits.bindings()) {
      throw new BindingLimitException(
          query.query().id(), truth.stream().streamId(), limits.bindings());
    }
    return choices.all();
  }

  /** Returns the frames in which each of the query's symbols is true, one bit each. */
  public long[][] rows(List<String> choice) {
    return query.symbols().stream()
        .map(
            symbol ->
                truth.row(symbol.formula(), symbol.variables().stream().map(choice::get).toList()))
        .toArray(long[][]::new);
  }

  /**
   * Returns for each frame of the match the leaves that took it: one; several where an intersection
   * holds; none inside a complement.
   */
  public List<List<Leaf>> path(Match match) {
    return PathFinder.of(query.nfa(), limits.cachedStates(), limits.timedPairs())
        .path(letters(match.tracks()), new Interval(match.start(), match.end()))
        .leaves()
        .stream()
        .map(leaves -> leaves.stream().map(leaf -> query.leaves().get(leaf)).toList())
        .toList();
  }

  /** Returns the attempt that took the most frames, where nothing matches and there are choices. */
  public Attempt furthestAttempt() {
    return new Attempts(query, limits).furthest(this, truth.frames());
  }

  private Letters letters(List<String> choice) {
    Letters letters = Letters.ofRows(rows(choice), truth.frames());
    return query.nfa().timed() ? letters.at(truth.times()) : letters;
  }
}
