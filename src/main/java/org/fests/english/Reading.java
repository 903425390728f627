package org.fests.english;

import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Spre;

/**
 * Reads trees aloud: one English text for each tree, such as <i>a frame in which there is a
 * car</i>.
 */
public final class Reading {
  private Reading() {}

  /** Returns what the pattern matches, as a noun: <i>a frame in which ..., then ...</i>. */
  public static String of(Spre spre) {
    return spre.accept(new PatternReading()).text();
  }

  /** Returns what the formula says, as a sentence: <i>v is left of w</i>. */
  public static String of(Formula formula) {
    return formula.accept(new FormulaReading()).text();
  }

  /** Returns what number it is, as a noun: <i>the x of v</i>. */
  public static String of(Metric metric) {
    return metric.accept(new MetricReading()).text();
  }
}
