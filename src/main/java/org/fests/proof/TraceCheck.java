package org.fests.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/** Checks that the trace proves what it has to, and that every row of it is right. */
final class TraceCheck {
  private final Claim claim;
  private final Map<Spot, Proof> wanted = new LinkedHashMap<>();
  private final List<String> reasons = new ArrayList<>();

  /** What a row of the trace is about. */
  private record Spot(int interval, long frame, String symbol) {
    static Spot of(TraceRow row) {
      return new Spot(row.interval(), row.frame(), row.symbol());
    }
  }

  TraceCheck(Claim claim) {
    this.claim = claim;
  }

  List<String> reasons() {
    if (claim.certificate().intervals().isEmpty()) {
      wantRuns();
      wantSteps(Certificate.NO_MATCH);
      claim.certificate().whyNot().attempts().forEach(this::wantStop);
    } else {
      IntStream.range(0, claim.certificate().intervals().size()).forEach(this::wantSteps);
    }
    Map<Spot, List<TraceRow>> rows = rows();
    wanted.forEach(
        (spot, proof) -> reasons.addAll(proof.reasons(rows.getOrDefault(spot, List.of()))));
    return reasons;
  }

  private Map<Spot, List<TraceRow>> rows() {
    Map<Spot, List<TraceRow>> rows = new LinkedHashMap<>();
    for (TraceRow row : claim.certificate().trace()) {
      if (wanted.containsKey(Spot.of(row))) {
        rows.computeIfAbsent(Spot.of(row), spot -> new ArrayList<>()).add(row);
      } else {
        reasons.add(
            "trace of %s in frame %d: nothing to prove there".formatted(row.symbol(), row.frame()));
      }
    }
    return rows;
  }

  /** Every bracket has to be proved true in the frames that it took. */
  private void wantSteps(int interval) {
    List<Place> leaves = claim.reference().place().leaves();
    for (Derivation.Step step : claim.steps(interval)) {
      if (leaves.get(step.leaf()).spre() instanceof Spre.Symbol symbol) {
        want(interval, symbol, step.position(), Truth.TRUE);
      }
    }
  }

  /** Every bracket that waits has to be proved what it is in the frame that nothing took. */
  private void wantStop(Attempt attempt) {
    int stop = claim.positions().of(attempt.stopFrame());
    Map<String, String> tracks = claim.tracks(Certificate.NO_MATCH);
    List<Place> leaves = claim.reference().place().leaves();
    for (int leaf : attempt.waiting()) {
      if (stop < claim.reference().frames()
          && leaves.get(leaf).spre() instanceof Spre.Symbol symbol) {
        Truth truth = claim.reference().truth(symbol.formula(), tracks, stop);
        want(Certificate.NO_MATCH, symbol, stop, truth);
      }
    }
  }

  /** Every bracket has to be proved what it is where that changes, for one choice of tracks. */
  private void wantRuns() {
    Map<String, String> tracks = claim.tracks(Certificate.NO_MATCH);
    if (claim.reference().choices().contains(tracks)) {
      for (Spre.Symbol symbol : symbols()) {
        wantRuns(symbol, claim.reference().truths().truths(symbol.formula(), tracks));
      }
    } else if (!(tracks.isEmpty() && claim.reference().choices().isEmpty())) {
      reasons.add("tracks are none that the variables may stand for: " + tracks);
    }
  }

  private void wantRuns(Spre.Symbol symbol, List<Truth> truths) {
    for (int position = 0; position < truths.size(); position++) {
      if (position == 0 || truths.get(position) != truths.get(position - 1)) {
        want(Certificate.NO_MATCH, symbol, position, truths.get(position));
      }
    }
  }

  private Set<Spre.Symbol> symbols() {
    Set<Spre.Symbol> symbols = new LinkedHashSet<>();
    for (Place leaf : claim.reference().place().leaves()) {
      if (leaf.spre() instanceof Spre.Symbol symbol) {
        symbols.add(symbol);
      }
    }
    return symbols;
  }

  private void want(int interval, Spre.Symbol symbol, int position, Truth truth) {
    long frame = claim.positions().frames().index(position);
    Formula formula = symbol.formula();
    List<Situation> samples =
        claim.reference().truths().scene().moments(position).stream()
            .map(moment -> new Situation(moment, claim.tracks(interval), Map.of()))
            .toList();
    String title = "trace of %s in frame %d".formatted(SpreText.of(symbol), frame);
    wanted.put(
        new Spot(interval, frame, SpreText.of(symbol)), new Proof(title, formula, truth, samples));
  }
}
