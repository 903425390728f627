package org.fests.proof;

import java.util.Comparator;
import java.util.List;
import org.fests.spre.Formula;

/**
 * A proof that is asked for: that a formula has a truth in one sample of a frame.
 *
 * @param title what to call it in a reason
 * @param formula what it is about
 * @param truth to be proved
 * @param samples of the frame
 */
record Proof(String title, Formula formula, Truth truth, List<Situation> samples) {
  /** Returns why the rows are no proof in any sample: for the sample they come closest to. */
  List<String> reasons(List<TraceRow> rows) {
    List<String> wrong =
        samples.stream()
            .map(sample -> new SampleProof(formula, truth, sample).reasons(rows))
            .min(Comparator.comparingInt(List::size))
            .orElse(withoutSample(rows));
    return wrong.stream().map(reason -> title + ": " + reason).toList();
  }

  private static List<String> withoutSample(List<TraceRow> rows) {
    return rows.isEmpty() ? List.of() : List.of("the frame has no sample");
  }
}
