package org.fests.explain;

import org.fests.match.BindingLimitException;
import org.fests.proof.FrameSpan;

/**
 * Says that a window has no match, and that there are too many choices of tracks to tell why. Its
 * message is an answer in English.
 */
public final class WhyNotLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WhyNotLimitException(FrameSpan window, BindingLimitException tooMany) {
    super(
        "No match in %s.%nWhy not is not told: %s."
            .formatted(FrameWords.of(window), tooMany.getMessage()),
        tooMany);
  }
}
