package org.fests.ingest.json;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as the shortest text that reads back to the same bits. */
public final class NumberText {
  private static final double WHOLE = 1e15; // below it whole numbers are exact and short

  private NumberText() {}

  /** Returns a JSON number; a whole one has no point. */
  public static String of(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE;
    boolean negativeZero = number == 0 && 1 / number < 0;
    return whole && !negativeZero ? Long.toString((long) number) : pointed(number);
  }

  /** Returns a JSON number that always has a point or an exponent. */
  public static String pointed(double number) {
    return NumberOutput.toString(number, true);
  }
}
