package org.fests.automaton;

/** A pattern needs more states than its limit allows. Thrown before they are built. */
public final class StateLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long states;
  private final long limit;

  /**
   * @param states how many states are needed at least
   * @param limit how many are allowed
   */
  public StateLimitException(long states, long limit) {
    super("Cannot build automaton: at least %d states, the limit is %d".formatted(states, limit));
    this.states = states;
    this.limit = limit;
  }

  public long states() {
    return states;
  }

  public long limit() {
    return limit;
  }
}
