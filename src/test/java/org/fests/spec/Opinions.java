package org.fests.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.explain.Explainer;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.proof.Checker;
import org.fests.proof.Reference;
import org.fests.proof.ReferenceMatch;
import org.fests.proof.Reporting;
import org.fests.scene.FrameBatch;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;

/**
 * What the engine and the reference answer about a stream, in the words of the page: {@code 0..2
 * c=1, 4..5 c=2} for matches, {@code true unknown} for the truth in each frame.
 */
public record Opinions(FrameBatch frames) {
  /** More than any stream here has: one clip is the whole stream. */
  static final int WHOLE = 1_000_000;

  private static final MatchLimits LIMITS = Limits.load().forMatching();

  public static Parsed parsed(String pattern) {
    return SpreParser.parse(pattern);
  }

  static CompiledQuery compiled(String pattern) {
    Query query = new Query("spec", "", parsed(pattern));
    return CompiledQuery.compile(query, LIMITS.patternStates());
  }

  /** Returns the engine's matches where the stream comes in clips of that many frames. */
  public String engineMatches(String pattern, MatchMode mode, int clipFrames) {
    return text(engine(pattern, mode, clipFrames));
  }

  public String referenceMatches(String pattern, MatchMode mode) {
    return text(
        new Reference(parsed(pattern).spre(), frames).matches(Reporting.valueOf(mode.name())));
  }

  /** A formula is true where a bracket of it matches, false where one of its negation does. */
  String engineTruths(String binder, String formula, int clipFrames) {
    List<Integer> holds = starts(binder + "[" + formula + "]", clipFrames);
    List<Integer> fails = starts(binder + "[!(" + formula + ")]", clipFrames);
    return IntStream.range(0, frames.frames())
        .mapToObj(
            i -> holds.contains(i) ? "true" : fails.contains(i) || empty(i) ? "false" : "unknown")
        .collect(Collectors.joining(" "));
  }

  /** A frame without a sample satisfies no formula. */
  private boolean empty(int frame) {
    return frames.firstSample(frame) == frames.endSample(frame);
  }

  private List<Integer> starts(String pattern, int clipFrames) {
    return engine(pattern, MatchMode.ALL, clipFrames).stream().map(ReferenceMatch::start).toList();
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

  /** Returns what the checker says of the engine's explanation. */
  String verdict(String pattern) {
    CompiledQuery query = compiled(pattern);
    return Checker.check(
            Explainer.explain(query, frames, MatchMode.LONGEST, LIMITS).certificate(),
            query.query().pattern().spre(),
            frames)
        .toString();
  }

  private List<ReferenceMatch> engine(String pattern, MatchMode mode, int clipFrames) {
    CompiledQuery query = compiled(pattern);
    StreamTruth truth = new StreamTruth(QuerySet.of(query, LIMITS), frames.stream());
    for (int from = 0; from < frames.frames(); from += clipFrames) {
      truth.append(frames.slice(from, Math.min(frames.frames(), from + clipFrames)));
    }
    return named(query, new StreamMatcher(query, truth, LIMITS).matches(mode));
  }

  /** Returns the matches of a query in words. */
  public static String text(CompiledQuery query, List<Match> matches) {
    return text(named(query, matches));
  }

  private static List<ReferenceMatch> named(CompiledQuery query, List<Match> matches) {
    return matches.stream().map(match -> named(query, match)).toList();
  }

  private static ReferenceMatch named(CompiledQuery query, Match match) {
    Map<String, String> tracks = new LinkedHashMap<>();
    for (int i = 0; i < match.tracks().size(); i++) {
      tracks.put(query.variables().get(i), match.tracks().get(i));
    }
    return new ReferenceMatch(match.start(), match.end(), tracks);
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
