package org.fests.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.match.BindingLimitException;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.match.TimedLimitException;
import org.fests.scene.FrameBatch;
import org.fests.spre.ClassNames;

/**
 * Plans the tuples that a query set makes of streams. A plan depends on the stream, the query and
 * the rules, and on nothing else: neither on other streams nor on when or where it is made.
 */
public final class StreamPlanner {
  private final QuerySet queries;
  private final TupleRules rules;
  private final Alone alone;

  public StreamPlanner(QuerySet queries, TupleRules rules) {
    this.queries = queries;
    this.rules = rules;
    alone = new Alone(queries.limits());
  }

  /** Returns a plan for each query, in the query set's order. */
  public List<TuplePlan> plan(FrameBatch stream) {
    StreamTruth truth = StreamTruth.of(queries, stream);
    Map<CompiledQuery, MatchWindows> laid = new LinkedHashMap<>();
    Map<CompiledQuery, List<Match>> matches = new HashMap<>();
    for (CompiledQuery query : queries.queries()) {
      MatchWindows windows = new MatchWindows(rules, query.query().id(), stream);
      matches.put(query, matches(query, truth, windows));
      laid.put(query, windows.lay(matches.get(query)));
    }
    List<Integer> lengths =
        laid.values().stream().flatMap(windows -> windows.lengths().stream()).sorted().toList();
    return queries.queries().stream()
        .map(query -> plan(stream, query, matches.get(query), laid.get(query), lengths))
        .toList();
  }

  /**
   * Returns the plans for a stream of which it is known without its frames that no query has a
   * match in any part of it, that no frame has all classes of a query, and that its choices of
   * tracks are within the budget: what {@link #plan} returns for it.
   */
  public List<TuplePlan> planWithoutMatches(String streamId, int frames) {
    return queries.queries().stream()
        .map(query -> new TuplePlan(query, 0, 0, beside(query, streamId, frames), List.of()))
        .toList();
  }

  private List<Window> beside(CompiledQuery query, String streamId, int frames) {
    return new OtherWindows(
            rules, query.query().id(), streamId, new Gaps(List.of(), frames), ClassPresence.NOWHERE)
        .draw(List.of(standardLength(frames)));
  }

  private int standardLength(int frames) {
    return Math.min(rules.windows().minFrames(), frames);
  }

  private List<Match> matches(CompiledQuery query, StreamTruth truth, MatchWindows windows) {
    try {
      return new StreamMatcher(query, truth, queries.limits()).matches(MatchMode.LONGEST);
    } catch (BindingLimitException tooMany) {
      windows.reject(Reason.TOO_MANY_CHOICES);
      return List.of();
    } catch (TimedLimitException tooLong) {
      windows.reject(Reason.TOO_LONG_FOR_TIMED);
      return List.of();
    }
  }

  private TuplePlan plan(
      FrameBatch stream,
      CompiledQuery query,
      List<Match> matches,
      MatchWindows around,
      List<Integer> lengths) {
    List<Reason> rejected = new ArrayList<>(around.rejected());
    List<Window> windows = new ArrayList<>();
    List<Window> wanted = new ArrayList<>(around.windows());
    if (!isRefused(rejected)) {
      wanted.addAll(beside(stream, query, matches, around.lengthsOr(lengths)));
    }
    for (Window window : wanted) {
      FrameBatch frames = stream.slice(window.start(), window.end());
      boolean found = !alone.matches(query, frames).isEmpty();
      if (found != window.aroundMatch()) {
        rejected.add(found ? Reason.MATCH_ALONE : Reason.NO_MATCH_ALONE);
      } else if (found || alone.canTellWhyNot(query, frames)) {
        windows.add(window);
      } else {
        rejected.add(Reason.TOO_MANY_CHOICES);
      }
    }
    int covered = stream.frames() - new Gaps(matches, stream.frames()).frames();
    return new TuplePlan(query, matches.size(), covered, windows, rejected);
  }

  /** Returns whether the query could not be asked of the whole stream. */
  private static boolean isRefused(List<Reason> rejected) {
    return rejected.contains(Reason.TOO_MANY_CHOICES)
        || rejected.contains(Reason.TOO_LONG_FOR_TIMED);
  }

  private List<Window> beside(
      FrameBatch stream, CompiledQuery query, List<Match> matches, List<Integer> lengths) {
    return new OtherWindows(
            rules,
            query.query().id(),
            stream.stream().streamId(),
            new Gaps(matches, stream.frames()),
            new ClassPresence(List.of(stream), ClassNames.of(query.query().pattern().spre())))
        .draw(lengths.isEmpty() ? List.of(standardLength(stream.frames())) : lengths);
  }
}
