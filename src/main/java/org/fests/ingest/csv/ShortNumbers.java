package org.fests.ingest.csv;

import org.fests.ingest.json.Decimals;

/**
 * Decimal numbers of one to eight bytes without a sign, read as one word: there is no loop, whose
 * end would be foreseen badly. Source of the sum: Lemire, Quickly parsing eight digits, 2018.
 */
final class ShortNumbers {
  private static final long ZEROS = EightBytes.ONES * '0';
  private static final long LOW_HALVES = EightBytes.ONES * 0x0f;

  private ShortNumbers() {}

  /** Returns whether the bytes may be read here. */
  static boolean fits(int start, int end) {
    return end - start <= Long.BYTES && start < end && end >= Long.BYTES;
  }

  /** Returns the whole number, or {@link ByteNumbers#NONE} if there are other bytes than digits. */
  static long whole(byte[] bytes, int start, int end) {
    return sum(word(bytes, start, end));
  }

  /** Returns the nearest double, or NaN if there are other bytes than digits and a point. */
  static double number(byte[] bytes, int start, int end) {
    long word = word(bytes, start, end);
    long point = EightBytes.zeros(word ^ (EightBytes.ONES * '.'));
    return point == 0 ? quotient(sum(word), 0) : pointed(word, point, end - start);
  }

  /** Takes out the point, whose byte is marked, and puts a zero in front. */
  private static double pointed(long word, long point, int length) {
    int front = Long.numberOfTrailingZeros(point) + 1 - Byte.SIZE; // bits before the point
    long before = (1L << front) - 1;
    long after = -1L << front << Byte.SIZE;
    long digits = sum((word & after) | ((word & before) << Byte.SIZE) | '0');
    return length == 1 ? Double.NaN : quotient(digits, Long.BYTES - 1 - front / Byte.SIZE);
  }

  private static double quotient(long digits, int places) {
    return digits == ByteNumbers.NONE ? Double.NaN : Decimals.of(digits, places);
  }

  /** Returns the bytes behind as many zeros as make them eight. */
  private static long word(byte[] bytes, int start, int end) {
    long front = (1L << (Byte.SIZE * (Long.BYTES - (end - start)))) - 1;
    return (EightBytes.at(bytes, end - Long.BYTES) & ~front) | (ZEROS & front);
  }

  /** Returns the number that eight digits write. */
  private static long sum(long word) {
    long digits = word ^ ZEROS;
    if (((digits | (digits + EightBytes.ONES * 6)) & ~LOW_HALVES) != 0) {
      return ByteNumbers.NONE;
    }
    long pairs = (digits * 10 + (digits >>> 8)) & 0x00ff00ff00ff00ffL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000ffff0000ffffL;
    return (fours * 10_000 + (fours >>> 32)) & 0xffffffffL;
  }
}
