package org.fests.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.fests.logic.AtomEvidence;
import org.fests.logic.FormulaProgram;
import org.fests.match.CompiledQuery;
import org.fests.match.Leaf;
import org.fests.proof.Certificate;
import org.fests.proof.TraceRow;
import org.fests.proof.Truth;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/** The engine's evidence about a query's brackets as rows of a trace. */
final class Evidence {
  private final List<String> variables;
  private final Window window;
  private final FrameBatch frames;
  private final Map<Formula, FormulaProgram> programs = new HashMap<>();
  private final Map<String, Formula> atoms = new HashMap<>();

  Evidence(CompiledQuery query, Window window) {
    variables = query.variables();
    this.window = window;
    frames = window.frames();
  }

  /** Returns why a bracket is true in a frame that it took; nothing for a dot. */
  Set<TraceRow> ofTruth(int interval, Leaf leaf, List<String> tracks, int position) {
    return leaf.node() instanceof Spre.Symbol symbol
        ? of(interval, symbol, tracks, position, Truth.TRUE)
        : Set.of();
  }

  /** Returns why a bracket is what it is in a frame; nothing for a dot. */
  Set<TraceRow> of(int interval, Leaf leaf, List<String> tracks, int position) {
    return leaf.node() instanceof Spre.Symbol symbol
        ? of(interval, symbol, tracks, position, truth(symbol.formula(), tracks, position))
        : Set.of();
  }

  /** Returns what a bracket is in every frame. */
  Runs runs(Spre.Symbol symbol, List<String> tracks) {
    return new Runs(
        SpreText.of(symbol),
        positions().mapToObj(frames::index).toList(),
        positions().mapToObj(i -> truth(symbol.formula(), tracks, i)).toList());
  }

  private IntStream positions() {
    return IntStream.range(0, frames.frames());
  }

  /**
   * Returns why a bracket is what it is at the start of every run of frames where it is the same.
   */
  List<TraceRow> ofRuns(Spre.Symbol symbol, List<String> tracks, Runs runs) {
    List<TraceRow> rows = new ArrayList<>();
    for (int start : runs.starts()) {
      rows.addAll(of(Certificate.NO_MATCH, symbol, tracks, start, runs.truths().get(start)));
    }
    return rows;
  }

  /** Returns the atoms told of so far by their text. */
  Map<String, Formula> atoms() {
    return atoms;
  }

  /** Returns the truth in a frame: the greatest of its samples', false without a sample. */
  private Truth truth(Formula formula, List<String> tracks, int position) {
    return samples(position)
        .mapToObj(sample -> truthIn(formula, tracks, sample))
        .max(Truth::compareTo)
        .orElse(Truth.FALSE);
  }

  private Truth truthIn(Formula formula, List<String> tracks, int sample) {
    int[] codes = codes(formula, tracks);
    return Truth.valueOf(program(formula).truthIn(frames, sample, codes).name());
  }

  private IntStream samples(int position) {
    return IntStream.range(frames.firstSample(position), frames.endSample(position));
  }

  /** Returns the evidence in the first sample in which the bracket has the truth. */
  private Set<TraceRow> of(
      int interval, Spre.Symbol symbol, List<String> tracks, int position, Truth truth) {
    Formula formula = symbol.formula();
    OptionalInt sample =
        samples(position).filter(s -> truthIn(formula, tracks, s) == truth).findFirst();
    Set<TraceRow> rows = new LinkedHashSet<>();
    if (sample.isPresent()) {
      int[] codes = codes(formula, tracks);
      program(formula).evidence(frames, position, sample.getAsInt(), codes).stream()
          .map(atom -> row(interval, symbol, position, atom))
          .forEach(rows::add);
    }
    return rows;
  }

  private TraceRow row(int interval, Spre.Symbol symbol, int position, AtomEvidence atom) {
    atoms.putIfAbsent(SpreText.of(atom.atom()), atom.atom());
    return new TraceRow(
        interval,
        frames.index(position),
        SpreText.of(symbol),
        SpreText.of(atom.atom()),
        Truth.valueOf(atom.truth().name()),
        atom.witnesses().stream()
            .map(witness -> window.witness(witness.term(), witness.detection(), position))
            .toList(),
        atom.left(),
        atom.comparison(),
        atom.right(),
        window.span(position + atom.span().start(), position + atom.span().end()));
  }

  private FormulaProgram program(Formula formula) {
    return programs.computeIfAbsent(
        formula,
        added ->
            FormulaProgram.compile(
                added, frames.stream().space(), List.copyOf(FreeVariables.of(added))));
  }

  private int[] codes(Formula formula, List<String> tracks) {
    return FreeVariables.of(formula).stream()
        .map(variable -> tracks.get(variables.indexOf(variable)))
        .mapToInt(frames.tracks()::indexOf)
        .toArray();
  }
}
