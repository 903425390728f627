package org.fests.ingest.csv;

import com.fasterxml.jackson.core.io.NumberInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.fests.ingest.json.Decimals;

/**
 * Decimal numbers in bytes: a sign, digits with a point among them, a power of ten; nothing else
 * that Java takes for a number, such as {@code NaN}, {@code 1f} or {@code 0x1p3}.
 */
public final class ByteNumbers {
  /** What is no whole number. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int POINT = '.' - '0';
  private static final int MOST_DIGITS = 18; // they fit in a long
  private static final int LONGEST = 400;
  private static final int LONGEST_EXACT = 64;
  private static final long[] POWERS = new long[MOST_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private ByteNumbers() {}

  /** Returns the nearest double, or NaN if the bytes are not a number. */
  public static double number(byte[] bytes, int start, int end) {
    double value =
        ShortNumbers.fits(bytes, start, end) ? ShortNumbers.number(bytes, start, end) : Double.NaN;
    return Double.isNaN(value) ? longer(bytes, start, end) : value;
  }

  private static double longer(byte[] bytes, int start, int end) {
    int first = afterSign(bytes, start, end);
    int point = end;
    long digits = 0;
    for (int at = first; at < end; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (digit == POINT && point == end) {
        point = at;
      } else {
        return general(bytes, start, end);
      }
    }
    int places = Math.max(0, end - point - 1);
    int count = end - first - (point < end ? 1 : 0);
    boolean few = count > 0 && count <= MOST_DIGITS;
    double value = few ? Decimals.of(digits, places) : Double.NaN;
    if (Double.isNaN(value)) {
      return general(bytes, start, end);
    }
    return bytes[start] == '-' ? -value : value;
  }

  /** Returns the whole number, with no point and no power, or {@link #NONE}. */
  public static long whole(byte[] bytes, int start, int end) {
    long value =
        ShortNumbers.fits(bytes, start, end) ? ShortNumbers.whole(bytes, start, end) : NONE;
    return value == NONE ? longerWhole(bytes, start, end) : value;
  }

  private static long longerWhole(byte[] bytes, int start, int end) {
    long digits = digits(bytes, start, end, end);
    return digits != NONE && bytes[start] == '-' ? -digits : digits;
  }

  /**
   * Returns the number times a power of ten, rounded to a whole one, halves to even, or {@link
   * #NONE}.
   *
   * @param power from 0 to 18
   */
  public static long shifted(byte[] bytes, int start, int end, int power) {
    int point = point(bytes, start, end);
    long digits = digits(bytes, start, end, point);
    int zeros = power - Math.max(0, end - point - 1);
    if (digits != NONE && zeros >= 0 && digits <= Long.MAX_VALUE / POWERS[zeros]) {
      long shifted = digits * POWERS[zeros];
      return bytes[start] == '-' ? -shifted : shifted;
    }
    if (end - start > LONGEST_EXACT || !grammatical(bytes, start, end)) {
      return NONE;
    }
    return rounded(new BigDecimal(ascii(bytes, start, end)), power);
  }

  /** Returns the place of the point, or the end. */
  private static int point(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] != '.') {
      at++;
    }
    return at;
  }

  /**
   * Returns the digits without sign and point, or NONE if there are none, other bytes, too many.
   */
  private static long digits(byte[] bytes, int start, int end, int point) {
    int first = afterSign(bytes, start, end);
    int count = end - first - (point < end ? 1 : 0);
    if (count < 1 || count > MOST_DIGITS) {
      return NONE;
    }
    long digits = 0;
    for (int at = first; at < end; at++) {
      byte b = bytes[at];
      if (b >= '0' && b <= '9') {
        digits = 10 * digits + (b - '0');
      } else if (at != point) {
        return NONE;
      }
    }
    return digits;
  }

  private static long rounded(BigDecimal number, int power) {
    if (Math.abs((long) number.scale()) > LONGEST_EXACT) {
      return NONE; // rounding 1e-999999999 would fill the memory
    }
    BigDecimal shifted = number.movePointRight(power).setScale(0, RoundingMode.HALF_EVEN);
    return shifted.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
        ? NONE
        : shifted.longValueExact();
  }

  private static double general(byte[] bytes, int start, int end) {
    return end - start <= LONGEST && grammatical(bytes, start, end)
        ? NumberInput.parseDouble(ascii(bytes, start, end), true)
        : Double.NaN;
  }

  private static boolean grammatical(byte[] bytes, int start, int end) {
    int at = afterSign(bytes, start, end);
    int whole = afterDigits(bytes, at, end);
    boolean pointed = whole < end && bytes[whole] == '.';
    int all = pointed ? afterDigits(bytes, whole + 1, end) : whole;
    if (all - at == (pointed ? 1 : 0)) {
      return false;
    }
    return all == end || power(bytes, all, end);
  }

  private static boolean power(byte[] bytes, int start, int end) {
    if (bytes[start] != 'e' && bytes[start] != 'E') {
      return false;
    }
    int at = start + 1 < end && signed(bytes[start + 1]) ? start + 2 : start + 1;
    return at < end && end - at < 10 && afterDigits(bytes, at, end) == end;
  }

  private static int afterDigits(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  private static int afterSign(byte[] bytes, int start, int end) {
    return start < end && signed(bytes[start]) ? start + 1 : start;
  }

  private static boolean signed(byte b) {
    return b == '-' || b == '+';
  }

  private static String ascii(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
  }
}
