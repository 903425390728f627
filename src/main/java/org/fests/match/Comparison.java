package org.fests.match;

/** The answer to a question about two patterns. */
public sealed interface Comparison {
  /** It is so, on every stream. */
  record Holds() implements Comparison {}

  /** It is not so: the word shows why. */
  record Fails(Counterexample word) implements Comparison {}

  /**
   * It could not be found out.
   *
   * @param reason such as {@code timed parts differ}, to stand after "cannot decide: "
   */
  record Undecided(String reason) implements Comparison {}
}
