package org.fests.ingest.csv;

import org.fests.ingest.json.Decimals;

/**
 * Decimal numbers of one to eight bytes, a minus among them, read as one word: there is no loop,
 * whose end would be foreseen badly. Source of the sum: Lemire, Quickly parsing eight digits, 2018.
 */
final class ShortNumbers {
  private static final long ZEROS = EightBytes.ONES * '0';
  private static final long POINTS = EightBytes.ONES * ('.' ^ '0');
  private static final long HIGH_HALVES = 0xf0f0f0f0f0f0f0f0L;

  private ShortNumbers() {}

  /** Returns whether the bytes may be read here: what stands behind them is loaded with them. */
  static boolean fits(byte[] bytes, int start, int end) {
    return (end - start - 1) >>> 3 == 0 && start <= bytes.length - Long.BYTES;
  }

  /** Returns the whole number, or {@link ByteNumbers#NONE} if it is not written in digits. */
  static long whole(byte[] bytes, int start, int end) {
    long word = EightBytes.at(bytes, start);
    return (byte) word == '-'
        ? -whole(digits(word >>> Byte.SIZE, end - start - 1)) // NONE stays NONE
        : whole(digits(word, end - start));
  }

  private static long whole(long digits) {
    return sound(digits) ? sum(digits) : ByteNumbers.NONE;
  }

  /** Returns the nearest double, or NaN if it is not written in digits and a point. */
  static double number(byte[] bytes, int start, int end) {
    long word = EightBytes.at(bytes, start);
    return (byte) word == '-'
        ? -number(word >>> Byte.SIZE, end - start - 1)
        : number(word, end - start);
  }

  private static double number(long word, int length) {
    long digits = digits(word, length);
    return sound(digits) ? (double) sum(digits) : pointed(digits, length);
  }

  /** Takes out the point: what stands before it moves up by one byte, and a zero is in front. */
  private static double pointed(long digits, int length) {
    long points = EightBytes.zeros(digits ^ POINTS);
    long point = points & -points; // the highest bit of its byte
    long before = digits & ((point >>> 7) - 1);
    long after = digits & -(point << 1);
    long joined = after | (before << Byte.SIZE);
    return point != 0 && length > 1 && sound(joined)
        ? Decimals.of(sum(joined), Long.numberOfLeadingZeros(point) / Byte.SIZE)
        : Double.NaN;
  }

  /**
   * Returns what the bytes are more than zeros, as high as they can be; zeros stand below. Of no
   * bytes, behind a minus, the highest of what is returned is no digit.
   */
  private static long digits(long word, int length) {
    return (word ^ ZEROS) << (-Byte.SIZE * length);
  }

  private static boolean sound(long digits) {
    return ((digits | (digits + EightBytes.ONES * 6)) & HIGH_HALVES) == 0;
  }

  /** Returns the number that eight digits write, the first of them lowest. */
  private static long sum(long digits) {
    long pairs = (digits * 10 + (digits >>> 8)) & 0x00ff00ff00ff00ffL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000ffff0000ffffL;
    return (fours * 10_000 + (fours >>> 32)) & 0xffffffffL;
  }
}
