package org.fests.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fests.match.CompiledQuery;
import org.fests.match.Leaf;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.proof.Certificate;
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
  private static final MatchMode MODE = MatchMode.LONGEST;

  private final CompiledQuery query;
  private final StreamMatcher matcher;
  private final Window window;
  private final Evidence evidence;

  /**
   * @param query whose matches are explained
   * @param frames the window
   * @param matcher of that query on that window
   */
  public Explainer(CompiledQuery query, FrameBatch frames, StreamMatcher matcher) {
    this.query = query;
    this.matcher = matcher;
    window = new Window(frames);
    evidence = new Evidence(query, window);
  }

  /** Makes one with a matcher of its own. */
  public static Explainer of(CompiledQuery query, FrameBatch frames, MatchLimits limits) {
    StreamTruth truth = StreamTruth.of(QuerySet.of(query, limits), frames);
    return new Explainer(query, frames, new StreamMatcher(query, truth, limits));
  }

  /**
   * Explains the longest matches, or that there is none.
   *
   * @throws org.fests.match.BindingLimitException if there are more choices of tracks than are
   *     tried
   */
  public Explanation explain() {
    return explain(matcher.matches(MODE));
  }

  /** Explains all longest matches of the window, which are already known. */
  public Explanation explain(List<Match> matches) {
    return matches.isEmpty() ? ofNothing() : of(matches);
  }

  private Explanation of(List<Match> matches) {
    Tally tally = new Tally(query, window);
    for (int i = 0; i < matches.size(); i++) {
      tell(i, matches.get(i), tally);
    }
    Certificate certificate = tally.certificate(MODE, matches);
    return new Explanation(certificate, wording(certificate).ofMatches());
  }

  private Wording wording(Certificate certificate) {
    return new Wording(certificate, window.frames().stream().space(), evidence.atoms());
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
      return new Explanation(new Tally(query, window).certificate(MODE, List.of()), "No frames.");
    }
    FrameSpan all = window.span(0, frames.frames());
    List<List<String>> choices = matcher.choices();
    if (choices.isEmpty()) {
      Certificate certificate = new Tally(query, window).certificate(MODE, List.of());
      return new Explanation(certificate, Wording.ofNoTracks(all));
    }
    return ofNothing(all, new Closest(matcher).of(choices));
  }

  /** Tells what the brackets are for these tracks. */
  private Explanation ofNothing(FrameSpan all, List<String> tracks) {
    Tally tally = new Tally(query, window);
    tally.bind(Certificate.NO_MATCH, tracks);
    List<Runs> runs = new ArrayList<>();
    for (Spre.Symbol symbol : symbols()) {
      Runs run = evidence.runs(symbol, tracks);
      runs.add(run);
      tally.trace().addAll(evidence.ofRuns(symbol, tracks, run));
    }
    Certificate certificate = tally.certificate(MODE, List.of());
    return new Explanation(certificate, wording(certificate).ofNothing(all, runs));
  }

  private Set<Spre.Symbol> symbols() {
    Set<Spre.Symbol> symbols = new LinkedHashSet<>();
    for (Leaf leaf : query.leaves()) {
      if (leaf.node() instanceof Spre.Symbol symbol) {
        symbols.add(symbol);
      }
    }
    return symbols;
  }
}
