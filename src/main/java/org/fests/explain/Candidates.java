package org.fests.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * Other numbers for a threshold, nearest first: those just beyond the numbers it is compared with,
 * rounded to three digits of the change.
 */
final class Candidates {
  private static final int DIGITS = 3;

  private final double from;
  private final Rounding rounding;
  private final TreeSet<Double> numbers = new TreeSet<>();

  private Candidates(double from, Rounding rounding) {
    this.from = from;
    this.rounding = rounding;
  }

  /** How a candidate is written. */
  enum Rounding {
    /** As a whole number. */
    WHOLE,
    /** With three digits of the change. */
    DIGITS
  }

  /**
   * Returns the candidates around numbers that are measured.
   *
   * @param from the threshold
   * @param measured what it is compared with
   */
  static Candidates beyond(double from, Rounding rounding, Collection<Double> measured) {
    Candidates candidates = new Candidates(from, rounding);
    measured.forEach(candidates::add);
    return candidates;
  }

  /** Returns the numbers as they are. */
  static Candidates of(double from, DoubleStream numbers) {
    Candidates candidates = new Candidates(from, Rounding.WHOLE);
    numbers.forEach(candidates.numbers::add);
    return candidates;
  }

  private void add(double measured) {
    double distance = measured == from ? Math.max(Math.abs(from), 1) : Math.abs(measured - from);
    int scale =
        rounding == Rounding.WHOLE ? 0 : DIGITS - 1 - (int) Math.floor(Math.log10(distance));
    BigDecimal grain = BigDecimal.ONE.scaleByPowerOfTen(-scale);
    BigDecimal number = new BigDecimal(measured);
    if (measured >= from) {
      BigDecimal rounded = number.setScale(scale, RoundingMode.CEILING);
      add(rounded, rounded.add(grain));
    }
    if (measured <= from) {
      BigDecimal rounded = number.setScale(scale, RoundingMode.FLOOR);
      add(rounded, rounded.subtract(grain));
    }
  }

  private void add(BigDecimal at, BigDecimal beyond) {
    numbers.add(at.doubleValue() + 0.0); // no -0
    numbers.add(beyond.doubleValue() + 0.0);
  }

  /** Returns the greater ones, nearest first. */
  List<Double> above() {
    return List.copyOf(numbers.tailSet(from, false));
  }

  /** Returns the smaller ones, nearest first. */
  List<Double> below() {
    return List.copyOf(numbers.headSet(from, false).descendingSet());
  }

  /** Returns all, the smallest change first. */
  List<Double> nearest() {
    return numbers.stream()
        .filter(number -> number != from)
        .sorted(Comparator.comparingDouble(this::change))
        .toList();
  }

  /** Returns how great a change is: the difference by the greater of the two numbers. */
  double change(double to) {
    return Math.abs(to - from) / Math.max(Math.abs(to), Math.abs(from));
  }
}
