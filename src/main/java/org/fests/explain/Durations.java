package org.fests.explain;

import org.fests.proof.FrameSpan;
import org.fests.spre.Spre;
import org.fests.spre.Threshold;
import org.fests.spre.Thresholds;

/**
 * How long runs of frames last, told where the pattern asks for it.
 *
 * @param pattern whose matches are told
 * @param window the frames
 */
record Durations(Spre pattern, Window window) {
  private static final double NANOS = 1e9;

  /** Returns {@code , lasting 0.3 s}; empty where the pattern has no bound of time. */
  String of(FrameSpan span) {
    boolean asked =
        Thresholds.of(pattern).stream()
            .map(Threshold::kind)
            .anyMatch(kind -> kind == Threshold.Kind.SHORTEST || kind == Threshold.Kind.LONGEST);
    double seconds = asked ? window.nanos(span) / NANOS : 0;
    return asked ? ", lasting %s s".formatted(Amounts.of(seconds, seconds).left()) : "";
  }
}
