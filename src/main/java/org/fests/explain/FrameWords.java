package org.fests.explain;

import org.fests.proof.FrameSpan;

/** Runs of frames in English: first to last, both included. */
final class FrameWords {
  private FrameWords() {}

  static String of(FrameSpan span) {
    long last = span.endFrame() - 1;
    return span.firstFrame() == last
        ? "frame %d".formatted(last)
        : "frames %d to %d".formatted(span.firstFrame(), last);
  }
}
