package org.fests.spre;

/**
 * A number of a pattern that says how much is enough: what a measure is compared with, how often a
 * part is repeated, how long it lasts.
 *
 * @param number among the thresholds of the pattern, in the order of its tree, from 0
 * @param kind what it bounds, and in which unit
 * @param holder the comparison, relation, repetition or operator that has it
 * @param value in the kind's unit; {@link #USUAL} for a relation's own threshold
 */
public record Threshold(int number, Kind kind, Node holder, double value) {
  /** The value of a threshold that the text leaves to the relation. */
  public static final double USUAL = Double.NaN;

  /** What a threshold bounds. */
  public enum Kind {
    /** The left side of a comparison. */
    LEFT,
    /** The right side of a comparison. */
    RIGHT,
    /** What an attribute is compared with. */
    ATTRIBUTE,
    /** The number behind a relation's objects. */
    RELATION,
    /** The fewest rounds of a repetition. */
    FEWEST,
    /** The most rounds of a repetition. */
    MOST,
    /** How many rounds a repetition has, neither more nor less. */
    EXACTLY,
    /** The shortest time, nanoseconds. */
    SHORTEST,
    /** The longest time, nanoseconds. */
    LONGEST,
    /** The size of a run or gap, frames. */
    FRAMES,
    /** The size of a run or gap, nanoseconds. */
    NANOS;

    /** Returns whether it counts rounds or frames. */
    public boolean counts() {
      return this == FEWEST || this == MOST || this == EXACTLY || this == FRAMES;
    }

    /** Returns whether it is a time in nanoseconds. */
    public boolean times() {
      return this == SHORTEST || this == LONGEST || this == NANOS;
    }
  }

  /** Returns the canonical text of what has the threshold, such as {@code near(a, b, 30)}. */
  public String text() {
    return text(value);
  }

  /**
   * Returns that text with another number.
   *
   * @throws IllegalArgumentException if the threshold cannot be that number
   */
  public String text(double number) {
    Thresholds.Exchange exchange =
        (other, node, old) -> other == kind && node == holder ? number : old;
    if (holder instanceof Spre spre) {
      return SpreText.of(spre.accept(new ThresholdRewriting(exchange)));
    }
    return holder instanceof Formula formula
        ? SpreText.of(formula.accept(new ThresholdRewriting(exchange)))
        : "";
  }
}
