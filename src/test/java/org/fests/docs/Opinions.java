package org.fests.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.logic.NotEvaluated;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.proof.Reference;
import org.fests.proof.ReferenceMatch;
import org.fests.scene.FrameBatch;
import org.fests.spre.Evaluable;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;

/**
 * What the engine and the reference answer, in the words of the page: {@code 0..2 c=1, 4..5 c=2}
 * for matches, {@code true unknown} for the truth in each frame.
 */
record Opinions(FrameBatch frames) {
  private static final MatchLimits LIMITS = Limits.load().forMatching();
  private static final Comparator<ReferenceMatch> ORDER =
      Comparator.comparingInt(ReferenceMatch::start)
          .thenComparingInt(ReferenceMatch::end)
          .thenComparing(match -> String.join("\0", match.tracks().values()));

  static Parsed parsed(String pattern) {
    Parsed parsed = SpreParser.parse(pattern);
    Evaluable.check(parsed);
    return parsed;
  }

  String engineMatches(String pattern, MatchMode mode) {
    try {
      return text(engine(pattern, mode));
    } catch (NotEvaluated refused) {
      return "refused";
    }
  }

  String referenceMatches(String pattern, MatchMode mode) {
    Reference reference = new Reference(parsed(pattern).spre(), frames);
    return text(
        mode == MatchMode.LONGEST
            ? reference.longestMatches()
            : reference.choices().stream()
                .flatMap(tracks -> Modes.reported(mode, all(reference, tracks)).stream())
                .sorted(ORDER)
                .toList());
  }

  private List<ReferenceMatch> all(Reference reference, Map<String, String> tracks) {
    return IntStream.range(0, frames.frames())
        .boxed()
        .flatMap(
            start ->
                IntStream.rangeClosed(start + 1, frames.frames())
                    .filter(end -> reference.contains(tracks, start, end))
                    .mapToObj(end -> new ReferenceMatch(start, end, tracks)))
        .toList();
  }

  /** A formula is true where a bracket of it matches, false where one of its negation does. */
  String engineTruths(String binder, String formula) {
    List<Integer> holds = starts(binder + "[" + formula + "]");
    List<Integer> fails = starts(binder + "[!(" + formula + ")]");
    return IntStream.range(0, frames.frames())
        .mapToObj(i -> holds.contains(i) ? "true" : fails.contains(i) ? "false" : "unknown")
        .collect(Collectors.joining(" "));
  }

  private List<Integer> starts(String pattern) {
    return engine(pattern, MatchMode.ALL).stream().map(ReferenceMatch::start).toList();
  }

  String referenceTruths(String binder, String formula) {
    Spre spre = parsed(binder + "[" + formula + "]").spre();
    Spre bracket = spre instanceof Spre.TrackBinder bound ? bound.body() : spre;
    Reference reference = new Reference(spre, frames);
    if (!(bracket instanceof Spre.Symbol symbol) || reference.choices().size() != 1) {
      throw new IllegalArgumentException("Cannot tell the truth: " + binder + formula);
    }
    return IntStream.range(0, frames.frames())
        .mapToObj(i -> reference.truth(symbol.formula(), reference.choices().get(0), i))
        .map(truth -> truth.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private List<ReferenceMatch> engine(String pattern, MatchMode mode) {
    Query asked = new Query("page", "", parsed(pattern));
    CompiledQuery query = CompiledQuery.compile(asked, LIMITS.patternStates());
    StreamTruth truth = StreamTruth.of(QuerySet.of(query, LIMITS), frames);
    List<ReferenceMatch> matches = new ArrayList<>();
    for (Match match : new StreamMatcher(query, truth, LIMITS).matches(mode)) {
      Map<String, String> tracks = new LinkedHashMap<>();
      for (int i = 0; i < match.tracks().size(); i++) {
        tracks.put(query.variables().get(i), match.tracks().get(i));
      }
      matches.add(new ReferenceMatch(match.start(), match.end(), tracks));
    }
    return matches;
  }

  private static String text(List<ReferenceMatch> matches) {
    return matches.isEmpty()
        ? "none"
        : matches.stream().map(Opinions::text).collect(Collectors.joining(", "));
  }

  private static String text(ReferenceMatch match) {
    String tracks =
        match.tracks().entrySet().stream()
            .map(track -> " " + track.getKey() + "=" + track.getValue())
            .collect(Collectors.joining());
    return match.start() + ".." + match.end() + tracks;
  }
}
