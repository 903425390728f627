package org.fests.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.match.BindingLimitException;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.match.TimedLimitException;
import org.fests.proof.Reference;
import org.fests.scene.FrameBatch;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;

/** Watches scenes: finds in each what a pattern and its omissions match. */
final class Audience {
  /** Matches of one omission looked at in one scene. */
  private static final int MOST_LOOKS = 16;

  /** Frames before and behind a match that its scene keeps: motion asks for the one before. */
  private static final int MARGIN = 1;

  private final Spre pattern;
  private final CompiledQuery query;
  private final Map<Spre, CompiledQuery> compiled = new HashMap<>();
  private final MatchLimits limits;

  Audience(Spre pattern, MatchLimits limits) {
    this.pattern = pattern;
    this.limits = limits;
    query = compile(pattern);
  }

  /** Compiles a pattern once for all scenes. */
  private CompiledQuery compile(Spre pattern) {
    return compiled.computeIfAbsent(
        pattern,
        spre ->
            CompiledQuery.compile(
                new Query("rehearsed", "", SpreParser.parse(SpreText.of(spre))),
                limits.patternStates()));
  }

  /** Watches a scene, for the pattern and for what is left of it without some part. */
  Evening watch(FrameBatch scene, List<Omission> omissions) {
    List<CompiledQuery> queries = new ArrayList<>();
    queries.add(query);
    omissions.forEach(omission -> queries.add(compile(omission.rest())));
    return new Evening(scene, StreamTruth.of(QuerySet.of(queries, limits), scene));
  }

  /** What was seen in one scene. */
  final class Evening {
    private final FrameBatch scene;
    private final StreamTruth truth;
    private final List<Match> matches;

    Evening(FrameBatch scene, StreamTruth truth) {
      this.scene = scene;
      this.truth = truth;
      matches = matches(query, truth);
    }

    /** Returns a piece of the scene that the pattern matches. */
    Optional<FrameBatch> shown() {
      return some(matches).map(this::piece).filter(piece -> matches(pattern, piece)).findFirst();
    }

    /** Returns a piece that the pattern does not match, and would without that part. */
    Optional<FrameBatch> nearMiss(Omission omission) {
      List<Match> without =
          matches(compile(omission.rest()), truth).stream()
              .filter(match -> matches.stream().noneMatch(whole -> lies(whole, match)))
              .toList();
      return some(without)
          .map(this::piece)
          .filter(piece -> !matches(query, piece) && !matches(pattern, piece))
          .filter(piece -> matches(omission.rest(), piece))
          .findFirst();
    }

    private boolean lies(Match inner, Match outer) {
      return inner.start() >= outer.start() - MARGIN && inner.end() <= outer.end() + MARGIN;
    }

    private FrameBatch piece(Match match) {
      int start = Math.max(0, match.start() - MARGIN);
      return scene.slice(start, Math.min(scene.frames(), match.end() + MARGIN));
    }
  }

  /** Returns no more matches than are looked at, from the whole scene. */
  private static Stream<Match> some(List<Match> matches) {
    int stride = 1 + matches.size() / MOST_LOOKS;
    return IntStream.range(0, matches.size())
        .filter(match -> match % stride == 0)
        .mapToObj(matches::get);
  }

  /** The engine's opinion. */
  private boolean matches(CompiledQuery sought, FrameBatch frames) {
    return !matches(sought, StreamTruth.of(QuerySet.of(sought, limits), frames)).isEmpty();
  }

  private List<Match> matches(CompiledQuery sought, StreamTruth truth) {
    try {
      return new StreamMatcher(sought, truth, limits).matches(MatchMode.SHORTEST);
    } catch (BindingLimitException | TimedLimitException tooMuch) {
      return List.of(); // nothing is seen of it then, which the caller reports
    }
  }

  /** The opinion that counts. */
  private static boolean matches(Spre sought, FrameBatch frames) {
    return new Reference(sought, frames).hasMatch();
  }
}
