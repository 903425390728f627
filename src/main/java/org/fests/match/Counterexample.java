package org.fests.match;

import java.util.List;
import org.fests.automaton.Context;
import org.fests.spre.Formula;

/**
 * A shortest interval that is in one of two patterns and not in the other.
 *
 * @param frames what is true in each frame
 * @param context which ends of the stream the interval touches; it matters where a pattern has
 *     {@code ^} or {@code $}
 * @param member the pattern that the interval is in
 */
public record Counterexample(List<Letter> frames, Context context, Side member) {
  /** One of two patterns, by the order in which they were given. */
  public enum Side {
    FIRST,
    SECOND
  }

  /**
   * The atoms of a frame; those that are in neither list are false.
   *
   * @param isTrue in the order of the two patterns' text
   * @param unknown in the order of the two patterns' text
   */
  public record Letter(List<Formula> isTrue, List<Formula> unknown) {
    public Letter {
      isTrue = List.copyOf(isTrue);
      unknown = List.copyOf(unknown);
    }
  }

  public Counterexample {
    frames = List.copyOf(frames);
  }
}
