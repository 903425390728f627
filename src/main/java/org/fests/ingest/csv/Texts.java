package org.fests.ingest.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts met lately, so that a name that occurs a million times is one string. A text that meets
 * another in its place takes it over: memory is bounded.
 */
final class Texts {
  private static final int SIZE_BITS = 10;
  private static final int SIZE = 1 << SIZE_BITS;
  private static final int LONGEST = 64;

  /** Spreads bits upwards: 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final byte[][] keys = new byte[SIZE][];
  private final String[] texts = new String[SIZE];
  private final long[] numbers = new long[SIZE];
  private final String[] numerals = new String[SIZE];

  Texts() {
    Arrays.fill(numerals, "0");
  }

  /** Returns the shortest text of a number. */
  String of(long number) {
    int place = (int) (number ^ (number >>> 20)) & (SIZE - 1);
    if (numbers[place] != number) {
      numbers[place] = number;
      numerals[place] = Long.toString(number);
    }
    return numerals[place];
  }

  String of(byte[] bytes, int start, int end) {
    if (end - start > LONGEST) {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
    int place = place(bytes, start, end);
    byte[] key = keys[place];
    if (key == null || !Arrays.equals(key, 0, key.length, bytes, start, end)) {
      keys[place] = Arrays.copyOfRange(bytes, start, end);
      texts[place] = new String(keys[place], StandardCharsets.UTF_8);
    }
    return texts[place];
  }

  /** Returns where a text is kept; its first and last eight bytes tell names apart. */
  private static int place(byte[] bytes, int start, int end) {
    long ends = EightBytes.of(bytes, start, Math.min(end, start + Long.BYTES));
    if (end - start > Long.BYTES) {
      ends ^= Long.rotateLeft(EightBytes.at(bytes, end - Long.BYTES), 29);
    }
    return (int) ((ends * SPREAD) >>> (Long.SIZE - SIZE_BITS));
  }
}
