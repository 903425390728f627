package org.fests.automaton;

/**
 * A stream is too long for a timed part whose intervals have no greatest duration and must be told
 * apart. Thrown before they are.
 */
public final class PairLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long pairs;
  private final long limit;

  PairLimitException(long pairs, long limit) {
    super(
        "Cannot tell intervals apart: %d pairs of positions, the limit is %d"
            .formatted(pairs, limit));
    this.pairs = pairs;
    this.limit = limit;
  }

  public long pairs() {
    return pairs;
  }

  public long limit() {
    return limit;
  }
}
