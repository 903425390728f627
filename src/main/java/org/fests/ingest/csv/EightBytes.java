package org.fests.ingest.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes as one word, the first of them lowest. */
public final class EightBytes {
  /** A word whose bytes are all 1. */
  public static final long ONES = 0x0101010101010101L;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGHS = ONES << 7;
  private static final long LOWS = ~HIGHS;

  private EightBytes() {}

  /** Returns the bytes from a place on. */
  public static long at(byte[] bytes, int from) {
    return (long) WORDS.get(bytes, from);
  }

  /** Returns one to eight bytes as the highest of a word; zeros stand below. */
  static long of(byte[] bytes, int start, int end) {
    int rest = Byte.SIZE * (Long.BYTES - (end - start));
    if (start <= bytes.length - Long.BYTES) {
      return at(bytes, start) << rest;
    }
    long word = 0;
    for (int at = end - 1; at >= start; at--) {
      word = (word << Byte.SIZE) | (bytes[at] & 0xff);
    }
    return word << rest;
  }

  /**
   * Returns a word whose lowest bit set is in the lowest byte that is zero; 0 if there is none.
   * Source: Mycroft, in Warren, Hacker's Delight, 6-1.
   */
  public static long zeros(long word) {
    return (word - ONES) & ~word & HIGHS;
  }

  /** Returns the highest bit of each byte that is this one, a byte below 0x80. */
  static long equal(long word, char wanted) {
    long others = word ^ (ONES * wanted);
    return ~(((others & LOWS) + LOWS) | others) & HIGHS;
  }

  /** Returns the highest bit of each byte that is less, as numbers from 0 to 255. */
  static long below(long word, char end) {
    return ~(((word & LOWS) + ONES * (0x80 - end)) | word) & HIGHS;
  }

  /** Returns the place of the lowest byte that has a bit, from 0; 8 if none has. */
  public static int first(long bits) {
    return Long.numberOfTrailingZeros(bits) >>> 3;
  }
}
