package org.fests.explain;

import org.fests.proof.Attempt;
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
    return isAsked() ? ", lasting " + seconds(window.nanos(span)) : "";
  }

  /** Returns how long an attempt goes on; attempts are looked for without the bounds of time. */
  String of(Attempt attempt) {
    return isAsked()
        ? ", after %s, whatever it has to last".formatted(seconds(window.nanos(attempt)))
        : "";
  }

  private boolean isAsked() {
    return Thresholds.of(pattern).stream()
        .map(Threshold::kind)
        .anyMatch(kind -> kind == Threshold.Kind.SHORTEST || kind == Threshold.Kind.LONGEST);
  }

  private static String seconds(long nanos) {
    double seconds = nanos / NANOS;
    return Amounts.of(seconds, seconds).left() + " s";
  }
}
