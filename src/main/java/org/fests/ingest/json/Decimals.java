package org.fests.ingest.json;

/**
 * Short decimal numbers, read exactly. A whole number below 2^53 divided by a power of ten up to
 * 10^22 is rounded once, so it is the nearest double (Clinger, How to read floating point numbers
 * accurately, PLDI 1990). One of up to 2^60 is divided in two steps, whose remainders tell how near
 * to the middle between two doubles the quotient is; what is too near, and others, are left to the
 * general way.
 */
public final class Decimals {
  private static final double[] POWERS = new double[23];
  private static final int MOST_DIGITS = 18; // they fit in a long
  private static final long EXACT = 1L << 53;
  private static final long LONGEST = 1L << 60;
  private static final long FRACTION = (1L << 52) - 1;

  /** A share of half a unit in the last place: the two steps err by less than 2^-49 of it. */
  private static final double NEAR = 1e-9;

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
    int first = at;
    if (end - first > MOST_DIGITS + 1) {
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
    if (end - first - (point < 0 ? 0 : 1) > MOST_DIGITS) {
      return Double.NaN;
    }
    double value = of(digits, point < 0 ? 0 : end - point - 1);
    return negative ? -value : value;
  }

  /** Returns the digits divided by that power of ten, or NaN when that cannot be told exactly. */
  public static double of(long digits, int places) {
    if (digits > LONGEST || places >= POWERS.length) {
      return Double.NaN;
    }
    if (places == 0 && digits <= EXACT) {
      return (double) digits;
    }
    double power = POWERS[places];
    return digits <= EXACT ? (double) digits / power : inTwoSteps(digits, power);
  }

  /** Divides by way of the quotient of the leading digits and what it leaves. */
  private static double inTwoSteps(long digits, double power) {
    double leading = (double) digits;
    double rest = (double) (digits - (long) leading); // exact: at most 64
    double quotient = leading / power;
    double remainder = Math.fma(-quotient, power, leading); // exact
    double correction = (remainder + rest) / power;
    double value = quotient + correction;
    double lost = Math.abs(correction - (value - quotient)); // exact
    double half = Math.ulp(value) / 2;
    boolean told =
        Math.abs(lost - half) > NEAR * half
            && (Double.doubleToRawLongBits(value) & FRACTION) != 0; // below it they are denser
    return told ? value : Double.NaN;
  }
}
