package org.fests.explain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.fests.match.Leaf;
import org.fests.proof.Attempt;
import org.fests.proof.Certificate;
import org.fests.proof.FrameSpan;
import org.fests.spre.SpreText;

/**
 * Says what stopped an attempt.
 *
 * @param certificate that tells of it
 * @param trace the clauses of its trace
 * @param leaves the brackets and dots of the pattern
 */
record StopWords(Certificate certificate, TraceWords trace, List<Leaf> leaves) {
  /** Returns the sentence, for an attempt in a window of these frames. */
  String of(Attempt attempt, FrameSpan window) {
    String waiting = attempt.waiting().stream().map(this::name).distinct().collect(joining(" or "));
    String meanwhile = waiting.isEmpty() ? "" : " while it waits for " + waiting;
    if (attempt.stopFrame() == window.endFrame()) {
      return "The frames end%s.".formatted(meanwhile);
    }
    String why =
        attempt.waiting().stream()
            .map(leaf -> SpreText.of(leaves.get(leaf).node()))
            .distinct()
            .map(symbol -> why(attempt, symbol))
            .filter(clause -> !clause.isEmpty())
            .collect(joining("; "));
    return "Frame %d stops %s%s%s."
        .formatted(
            attempt.stopFrame(),
            attempt.startFrame() < attempt.stopFrame() ? "it" : "the first attempt",
            meanwhile,
            why.isEmpty() ? "" : ": " + why);
  }

  private String why(Attempt attempt, String symbol) {
    return trace.whyWithMargin(Certificate.NO_MATCH, attempt.stopFrame(), symbol);
  }

  private String name(int leaf) {
    Leaf place = leaves.get(leaf);
    String phases = String.join(" in ", place.phases());
    return SpreText.of(place.node()) + (phases.isEmpty() ? "" : " of phase " + phases);
  }
}
