package org.fests.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fests.match.Attempt;
import org.fests.match.CompiledQuery;
import org.fests.match.Leaf;
import org.fests.proof.Certificate;
import org.fests.proof.TraceRow;
import org.fests.spre.Spre;

/** Tells of a window without a match how far the furthest attempt got and what stopped it. */
record NothingFound(CompiledQuery query, Window window, Evidence evidence) {
  /** Writes it all down and returns what each bracket is in the frames, for the same tracks. */
  List<Runs> tell(Attempt attempt, Tally tally) {
    tally.bind(Certificate.NO_MATCH, attempt.tracks());
    tally.steps().addAll(Steps.of(Certificate.NO_MATCH, attempt.start(), attempt.path(), window));
    tally.attempts().add(attempted(attempt));
    List<Runs> runs = new ArrayList<>();
    Set<TraceRow> rows = new LinkedHashSet<>();
    for (Spre.Symbol symbol : symbols()) {
      Runs run = evidence.runs(symbol, attempt.tracks());
      runs.add(run);
      rows.addAll(evidence.ofRuns(symbol, attempt.tracks(), run));
    }
    rows.addAll(ofAttempt(attempt));
    tally.trace().addAll(rows);
    return runs;
  }

  private org.fests.proof.Attempt attempted(Attempt attempt) {
    return new org.fests.proof.Attempt(
        window.index(attempt.start()),
        window.index(attempt.stop()),
        attempt.waiting().stream().map(Leaf::number).toList());
  }

  private Set<TraceRow> ofAttempt(Attempt attempt) {
    Set<TraceRow> rows = new LinkedHashSet<>();
    int position = attempt.start();
    for (List<Leaf> leaves : attempt.path()) {
      for (Leaf leaf : leaves) {
        rows.addAll(evidence.of(Certificate.NO_MATCH, leaf, attempt.tracks(), position));
      }
      position++;
    }
    if (attempt.stop() < window.frames().frames()) {
      for (Leaf leaf : attempt.waiting()) {
        rows.addAll(evidence.of(Certificate.NO_MATCH, leaf, attempt.tracks(), attempt.stop()));
      }
    }
    return rows;
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
