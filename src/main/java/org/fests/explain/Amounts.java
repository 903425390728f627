package org.fests.explain;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Two numbers that are compared, as text: with one decimal, or as many as it takes to tell
 * different numbers apart and to show two digits of each.
 */
record Amounts(String left, String right) {
  private static final int MOST_DECIMALS = 9;

  static Amounts of(double left, double right) {
    int decimals = Math.max(decimals(left), decimals(right));
    while (decimals < MOST_DECIMALS
        && left != right
        && text(left, decimals).equals(text(right, decimals))) {
      decimals++;
    }
    return new Amounts(text(left, decimals), text(right, decimals));
  }

  /** Returns how many decimals show two digits of the number. */
  private static int decimals(double number) {
    int wanted = number == 0 ? 1 : 1 - (int) Math.floor(Math.log10(Math.abs(number)));
    return Math.min(MOST_DECIMALS, Math.max(1, wanted));
  }

  private static String text(double number, int decimals) {
    DecimalFormat format =
        new DecimalFormat(
            "0." + "#".repeat(decimals), DecimalFormatSymbols.getInstance(Locale.ROOT));
    String text = format.format(number);
    return text.equals("-0") ? "0" : text;
  }
}
