package org.fests.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchMode;
import org.fests.proof.Attempt;
import org.fests.proof.BoundTrack;
import org.fests.proof.Certificate;
import org.fests.proof.Change;
import org.fests.proof.PhaseSpan;
import org.fests.proof.StepSpan;
import org.fests.proof.TraceRow;
import org.fests.proof.WhyNot;
import org.fests.spre.SpreText;

/** Collects what a certificate tells. */
final class Tally {
  private final CompiledQuery query;
  private final Window window;
  private final List<BoundTrack> bindings = new ArrayList<>();
  private final List<PhaseSpan> phases = new ArrayList<>();
  private final List<StepSpan> steps = new ArrayList<>();
  private final List<TraceRow> trace = new ArrayList<>();
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  Tally(CompiledQuery query, Window window) {
    this.query = query;
    this.window = window;
  }

  List<PhaseSpan> phases() {
    return phases;
  }

  List<StepSpan> steps() {
    return steps;
  }

  List<TraceRow> trace() {
    return trace;
  }

  List<Attempt> attempts() {
    return attempts;
  }

  List<Change> changes() {
    return changes;
  }

  void bind(int interval, List<String> tracks) {
    for (int i = 0; i < tracks.size(); i++) {
      String track = tracks.get(i);
      String variable = query.variables().get(i);
      bindings.add(new BoundTrack(interval, variable, track, window.firstClass(track)));
    }
  }

  Certificate certificate(MatchMode mode, List<Match> matches) {
    return new Certificate(
        SpreText.of(query.query().pattern().spre()),
        mode.word(),
        matches.isEmpty() ? 0 : 1,
        matches.stream().map(match -> window.span(match.start(), match.end())).toList(),
        frameLabels(matches),
        bindings,
        phases,
        steps,
        trace,
        new WhyNot(attempts, changes));
  }

  private List<Integer> frameLabels(List<Match> matches) {
    Integer[] labels = new Integer[window.frames().frames()];
    Arrays.fill(labels, 0);
    matches.forEach(match -> Arrays.fill(labels, match.start(), match.end(), 1));
    return List.of(labels);
  }
}
