package org.fests.ingest.json;

/**
 * Short decimal numbers, read exactly. A whole number below 2^53 divided by a power of ten up to
 * 10^22 is rounded once, so it is the nearest double (Clinger, How to read floating point numbers
 * accurately, PLDI 1990); others are left to the general way.
 */
public final class Decimals {
  private static final double[] POWERS = new double[23];
  private static final int MOST_CHARACTERS = 16; // so that the digits fit in a long
  private static final long EXACT = 1L << 53;

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private Decimals() {}

  /** Returns the number, or NaN when its text is not of the form 12.34 or has too many digits. */
  static double of(char[] text, int offset, int length) {
    int at = offset;
    int end = offset + length;
    boolean negative = text[at] == '-';
    if (negative) {
      at++;
    }
    if (end - at > MOST_CHARACTERS) {
      return Double.NaN;
    }
    long digits = 0;
    int point = -1;
    for (; at < end; at++) {
      char c = text[at];
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
      } else if (c == '.') {
        point = at;
      } else {
        return Double.NaN;
      }
    }
    double value = of(digits, point < 0 ? 0 : end - point - 1);
    return negative ? -value : value;
  }

  /** Returns the digits divided by that power of ten, or NaN when they are too many. */
  public static double of(long digits, int places) {
    return digits > EXACT || places >= POWERS.length ? Double.NaN : digits / POWERS[places];
  }
}
