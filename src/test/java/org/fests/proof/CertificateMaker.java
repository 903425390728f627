package org.fests.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/** Makes right certificates from the reference, whose traces have no row too many. */
final class CertificateMaker {
  private final Spre pattern;
  private final FrameBatch frames;
  private final Reporting mode;
  private final Reference reference;
  private final Positions positions;
  private final List<BoundTrack> bindings = new ArrayList<>();
  private final List<PhaseSpan> phases = new ArrayList<>();
  private final List<StepSpan> steps = new ArrayList<>();
  private final List<TraceRow> trace = new ArrayList<>();

  private CertificateMaker(Spre pattern, FrameBatch frames, Reporting mode) {
    this.mode = mode;
    this.pattern = pattern;
    this.frames = frames;
    reference = new Reference(pattern, frames);
    positions = new Positions(frames);
  }

  static Certificate make(Spre pattern, FrameBatch frames) {
    return make(pattern, frames, Reporting.LONGEST);
  }

  static Certificate make(Spre pattern, FrameBatch frames, Reporting mode) {
    return new CertificateMaker(pattern, frames, mode).make();
  }

  private Certificate make() {
    List<ReferenceMatch> matches = reference.matches(mode);
    IntStream.range(0, matches.size()).forEach(i -> tell(i, matches.get(i)));
    return new Certificate(
        SpreText.of(pattern),
        mode.word(),
        matches.isEmpty() ? 0 : 1,
        matches.stream().map(m -> positions.span(m.start(), m.end())).toList(),
        IntStream.range(0, frames.frames()).mapToObj(i -> covered(matches, i)).toList(),
        bindings,
        phases,
        steps,
        trace,
        WhyNot.NOTHING);
  }

  private static int covered(List<ReferenceMatch> matches, int position) {
    return matches.stream().anyMatch(m -> m.start() <= position && position < m.end()) ? 1 : 0;
  }

  private void tell(int interval, ReferenceMatch match) {
    bind(interval, match.tracks());
    Derivation derivation = reference.derivation(match);
    for (Derivation.Phase phase : derivation.phases()) {
      FrameSpan span = positions.span(phase.start(), phase.end());
      phases.add(new PhaseSpan(interval, phase.name(), span));
    }
    Set<TraceRow> rows = new LinkedHashSet<>();
    for (Derivation.Step step : derivation.steps()) {
      Spre leaf = reference.place().leaves().get(step.leaf()).spre();
      FrameSpan frame = positions.span(step.position(), step.position() + 1);
      steps.add(new StepSpan(interval, step.leaf(), SpreText.of(leaf), frame));
      if (leaf instanceof Spre.Symbol symbol) {
        rows.addAll(prove(interval, symbol, match.tracks(), step.position(), Truth.TRUE));
      }
    }
    trace.addAll(rows);
  }

  private void bind(int interval, Map<String, String> tracks) {
    tracks.forEach(
        (variable, track) ->
            bindings.add(new BoundTrack(interval, variable, track, firstClass(track))));
  }

  private String firstClass(String track) {
    return reference.truths().scene().allMoments().stream()
        .flatMap(moment -> moment.ofTrack(track).stream())
        .map(Detection::className)
        .findFirst()
        .orElseThrow();
  }

  private List<TraceRow> prove(
      int interval, Spre.Symbol symbol, Map<String, String> tracks, int position, Truth truth) {
    Optional<Situation> sample =
        reference.truths().scene().moments(position).stream()
            .map(moment -> new Situation(moment, tracks, Map.of()))
            .filter(here -> Judge.judge(symbol.formula(), here) == truth)
            .findFirst();
    return sample
        .map(here -> needed(rows(interval, symbol, here), symbol.formula(), truth, here))
        .orElse(List.of());
  }

  private List<TraceRow> rows(int interval, Spre.Symbol symbol, Situation here) {
    Set<TraceRow> rows = new LinkedHashSet<>();
    long frame = frames.index(here.moment().position());
    Atoms noting =
        (atom, situation) -> {
          Truth truth = new Measured().truth(atom, situation);
          rows.add(row(interval, frame, SpreText.of(symbol), atom, truth, situation));
          return truth;
        };
    Judge.judge(symbol.formula(), here, noting);
    return List.copyOf(rows);
  }

  private static TraceRow row(
      int interval, long frame, String symbol, Formula atom, Truth truth, Situation situation) {
    Reading reading =
        Readings.of(atom, situation).stream()
            .filter(r -> r.truth() == truth)
            .findFirst()
            .orElseThrow();
    return new TraceRow(
        interval,
        frame,
        symbol,
        SpreText.of(atom),
        truth,
        reading.witnesses(),
        reading.left(),
        reading.comparison(),
        reading.right(),
        Readings.span(atom, situation));
  }

  /** Leaves out every row without which the rest still is a proof. */
  private static List<TraceRow> needed(
      List<TraceRow> rows, Formula formula, Truth truth, Situation here) {
    List<TraceRow> needed = new ArrayList<>(rows);
    for (TraceRow row : rows) {
      List<TraceRow> others = needed.stream().filter(other -> !other.equals(row)).toList();
      if (new SampleProof(formula, truth, here).reasons(others).isEmpty()) {
        needed.remove(row);
      }
    }
    return needed;
  }
}
