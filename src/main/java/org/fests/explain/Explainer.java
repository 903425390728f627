package org.fests.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fests.match.Attempt;
import org.fests.match.BindingLimitException;
import org.fests.match.CompiledQuery;
import org.fests.match.Leaf;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.match.Trial;
import org.fests.proof.Certificate;
import org.fests.proof.Change;
import org.fests.proof.Derivation;
import org.fests.proof.FrameSpan;
import org.fests.proof.PhaseSpan;
import org.fests.proof.Reference;
import org.fests.proof.TraceRow;
import org.fests.scene.FrameBatch;
import org.fests.spre.Spre;

/**
 * Explains what a query finds in a window of frames, taken as a stream of its own. For one thread
 * and one window.
 */
public final class Explainer {
  private final CompiledQuery query;
  private final MatchMode mode;
  private final MatchLimits limits;
  private final StreamMatcher matcher;
  private final Window window;
  private final Evidence evidence;

  private Explainer(CompiledQuery query, FrameBatch frames, MatchMode mode, MatchLimits limits) {
    this.query = query;
    this.mode = mode;
    this.limits = limits;
    StreamTruth truth = StreamTruth.of(QuerySet.of(query, limits), frames);
    matcher = new StreamMatcher(query, truth, limits);
    window = new Window(frames);
    evidence = new Evidence(query, window);
  }

  /**
   * Explains the matches of a mode, or that there is none.
   *
   * @throws BindingLimitException if there are more choices of tracks than are tried for a match
   * @throws WhyNotLimitException if nothing matches, and there are too many choices to tell why
   */
  public static Explanation explain(
      CompiledQuery query, FrameBatch frames, MatchMode mode, MatchLimits limits) {
    return new Explainer(query, frames, mode, limits).explain();
  }

  private Explanation explain() {
    List<Match> matches = matcher.matches(mode);
    return matches.isEmpty() ? ofNothing() : of(matches);
  }

  private Explanation of(List<Match> matches) {
    Tally tally = new Tally(query, window);
    for (int i = 0; i < matches.size(); i++) {
      tell(i, matches.get(i), tally);
    }
    Certificate certificate = tally.certificate(mode, matches);
    return new Explanation(certificate, wording(certificate).ofMatches());
  }

  private Wording wording(Certificate certificate) {
    TraceWords trace = new TraceWords(certificate, window, evidence.atoms());
    Durations durations = new Durations(query.query().pattern().spre(), window);
    return new Wording(certificate, trace, query.leaves(), durations);
  }

  private void tell(int interval, Match match, Tally tally) {
    List<List<Leaf>> path = matcher.path(match);
    tally.bind(interval, match.tracks());
    tally.steps().addAll(Steps.of(interval, match.start(), path, window));
    tally.phases().addAll(phases(interval, match, path));
    Set<TraceRow> rows = new LinkedHashSet<>();
    for (int i = 0; i < path.size(); i++) {
      for (Leaf leaf : path.get(i)) {
        rows.addAll(evidence.ofTruth(interval, leaf, match.tracks(), match.start() + i));
      }
    }
    tally.trace().addAll(rows);
  }

  private List<PhaseSpan> phases(int interval, Match match, List<List<Leaf>> path) {
    Spre pattern = query.query().pattern().spre();
    if (!Reference.hasPhases(pattern)) {
      return List.of();
    }
    Collection<Derivation.Step> steps = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      int position = match.start() + i;
      path.get(i).forEach(leaf -> steps.add(new Derivation.Step(leaf.number(), position)));
    }
    return new Reference(pattern, window.frames())
            .derivation(window.reference(match, query.variables()), steps)
            .orElseThrow(() -> new IllegalArgumentException("Invalid match: " + match))
            .phases()
            .stream()
            .map(p -> new PhaseSpan(interval, p.name(), window.span(p.start(), p.end())))
            .toList();
  }

  private Explanation ofNothing() {
    FrameBatch frames = window.frames();
    if (frames.frames() == 0) {
      return new Explanation(new Tally(query, window).certificate(mode, List.of()), "No frames.");
    }
    FrameSpan all = window.span(0, frames.frames());
    if (choices(all).isEmpty()) {
      Certificate certificate = new Tally(query, window).certificate(mode, List.of());
      return new Explanation(certificate, Wording.ofNoTracks(all));
    }
    return ofNothing(all, matcher.furthestAttempt());
  }

  /** Matching passes over choices that cannot match; the furthest attempt is sought in all. */
  private List<List<String>> choices(FrameSpan all) {
    try {
      return matcher.choices();
    } catch (BindingLimitException tooMany) {
      throw new WhyNotLimitException(all, tooMany);
    }
  }

  private Explanation ofNothing(FrameSpan all, Attempt attempt) {
    Tally tally = new Tally(query, window);
    List<Runs> runs = new NothingFound(query, window, evidence).tell(attempt, tally);
    tally.changes().addAll(changes());
    Certificate certificate = tally.certificate(mode, List.of());
    return new Explanation(certificate, wording(certificate).ofNothing(all, runs));
  }

  private List<Change> changes() {
    ThresholdNumbers numbers =
        new ThresholdNumbers(
            query,
            window.frames(),
            matcher.choices().stream()
                .limit(limits.tries())
                .map(choice -> Window.tracks(choice, query.variables()))
                .toList());
    Trial trial = new Trial(window.frames(), limits);
    return new ChangeSearch(query.query().pattern().spre(), trial).search(numbers);
  }
}
