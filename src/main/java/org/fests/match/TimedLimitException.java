package org.fests.match;

import org.fests.automaton.PairLimitException;

/** Says that a stream is too long for a query with a timed part that has no greatest duration. */
public final class TimedLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TimedLimitException(String query, String stream, PairLimitException passed) {
    super(
        ("query %s has to tell %d pairs of positions apart on %s, more than timed.pairs.max = %d;"
                + " give its inner timed parts a greatest duration, as in {2s,60s},"
                + " or raise it in conf/limits.properties")
            .formatted(query, passed.pairs(), stream, passed.limit()),
        passed);
  }
}
