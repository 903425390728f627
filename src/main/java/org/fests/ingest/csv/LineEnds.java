package org.fests.ingest.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for the end of a line eight bytes at a time. Source of the test for a byte in a word:
 * Mycroft, in Warren, Hacker's Delight, 6-1; the lowest byte that it finds is one.
 */
final class LineEnds {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private LineEnds() {}

  /** Returns the first place from there on where a line ends, as one must, or the other byte is. */
  static int next(byte[] bytes, int from, char other) {
    long others = ONES * other;
    int at = from;
    for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      long word = (long) WORDS.get(bytes, at);
      long found = zeros(word ^ (ONES * '\n'));
      if (other != '\n') {
        found |= zeros(word ^ others);
      }
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (bytes[at] != '\n' && bytes[at] != other) {
      at++;
    }
    return at;
  }

  /** Returns a word whose lowest bit set is in the lowest byte that is zero; 0 if there is none. */
  private static long zeros(long word) {
    return (word - ONES) & ~word & HIGHS;
  }
}
