package org.fests.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fests.spre.Formula;
import org.fests.spre.SpreText;

/** A proof by rows of the trace that a formula has a truth in one sample. */
record SampleProof(Formula formula, Truth truth, Situation here) {
  /** What an atom of the formula really comes to, for one choice of the detections. */
  private record Fact(String atom, Truth truth, Reading reading, FrameSpan span) {}

  /** Returns which rows are wrong, or that right ones are missing. */
  List<String> reasons(List<TraceRow> rows) {
    Set<Fact> facts = facts();
    List<String> reasons = new ArrayList<>();
    Set<TraceRow> seen = new LinkedHashSet<>();
    for (TraceRow row : rows) {
      flaw(row, facts).ifPresent(flaw -> reasons.add("%s %s".formatted(row.atom(), flaw)));
      if (!seen.add(row)) {
        reasons.add("%s is told twice".formatted(row.atom()));
      }
    }
    if (reasons.isEmpty() && !isProvedBy(rows)) {
      reasons.add("rows are missing: these do not prove it %s".formatted(truth.word()));
    }
    return reasons;
  }

  /** Judges the formula and notes every atom asked for on the way. */
  private Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    Atoms noting =
        (atom, situation) -> {
          Truth found = new Measured().truth(atom, situation);
          String text = SpreText.of(atom);
          FrameSpan span = Readings.span(atom, situation);
          Readings.of(atom, situation).forEach(r -> facts.add(new Fact(text, found, r, span)));
          return found;
        };
    Judge.judge(formula, here, noting);
    return facts;
  }

  /** Returns what is wrong with a row, if anything. */
  private static Optional<String> flaw(TraceRow row, Set<Fact> facts) {
    List<Fact> ofAtom = facts.stream().filter(fact -> fact.atom().equals(row.atom())).toList();
    List<Fact> ofWitnesses =
        ofAtom.stream().filter(f -> f.reading().witnesses().equals(row.witnesses())).toList();
    if (ofAtom.isEmpty()) {
      return Optional.of("is no atom asked for here");
    }
    if (ofWitnesses.isEmpty()) {
      return Optional.of("has no such witnesses: " + row.witnesses());
    }
    return ofWitnesses.stream().anyMatch(fact -> flaw(row, fact).isEmpty())
        ? Optional.empty()
        : flaw(row, ofWitnesses.get(0));
  }

  private static Optional<String> flaw(TraceRow row, Fact fact) {
    Reading reading = fact.reading();
    if (row.truth() != fact.truth()) {
      return Optional.of("is %s, not %s".formatted(fact.truth().word(), row.truth().word()));
    }
    if (!row.span().equals(fact.span())) {
      return Optional.of("looks at frames %s, not %s".formatted(fact.span(), row.span()));
    }
    if (row.truth() != reading.truth()) {
      return Optional.of("is not shown to be %s by these witnesses".formatted(row.truth().word()));
    }
    if (!Numbers.same(row.left(), reading.left())) {
      return Optional.of("has %s on the left, not %s".formatted(reading.left(), row.left()));
    }
    if (row.operator() != reading.comparison()) {
      return Optional.of(
          "compares by %s, not %s".formatted(reading.comparison().sign(), row.operator().sign()));
    }
    return Numbers.same(row.right(), reading.right())
        ? Optional.empty()
        : Optional.of("has %s on the right, not %s".formatted(reading.right(), row.right()));
  }

  /**
   * Returns whether the formula has the truth by the rows alone, whatever else may be. What is true
   * or false with all else unknown is so in any case; what is unknown has to stay so.
   */
  private boolean isProvedBy(List<TraceRow> rows) {
    return truth == Truth.UNKNOWN
        ? Stream.of(Truth.values()).allMatch(missing -> judged(rows, missing) == truth)
        : judged(rows, Truth.UNKNOWN) == truth;
  }

  private Truth judged(List<TraceRow> rows, Truth missing) {
    return Judge.judge(
        formula, here, (atom, situation) -> told(rows, atom, situation).orElse(missing));
  }

  /** Returns what the rows say of an atom; a constant speaks for itself. */
  private static Optional<Truth> told(List<TraceRow> rows, Formula atom, Situation situation) {
    if (atom instanceof Formula.Constant constant) {
      return Optional.of(Truth.of(constant.value()));
    }
    String text = SpreText.of(atom);
    List<List<Witness>> witnesses =
        Readings.of(atom, situation).stream().map(Reading::witnesses).toList();
    return rows.stream()
        .filter(row -> row.atom().equals(text) && witnesses.contains(row.witnesses()))
        .map(TraceRow::truth)
        .findFirst();
  }
}
