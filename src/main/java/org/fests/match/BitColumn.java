package org.fests.match;

import java.util.Arrays;

/** A growing row of bits, one a frame. */
final class BitColumn {
  private long[] words = new long[4];
  private int size;

  /** The words in use, if none was appended since. */
  private long[] used = new long[0];

  private boolean stale;

  /** Appends the first {@code count} bits; the words' other bits are zero. */
  void append(long[] bits, int count) {
    int end = words(size + count);
    if (end > words.length) {
      words = Arrays.copyOf(words, Math.max(end, 2 * words.length));
    }
    int shift = size & 63;
    int at = size >>> 6;
    for (int i = 0; i < words(count); i++) {
      words[at + i] |= bits[i] << shift;
      if (shift != 0 && at + i + 1 < end) {
        words[at + i + 1] |= bits[i] >>> (64 - shift);
      }
    }
    size += count;
    stale = true;
  }

  /** Appends the bits from one place up to another. */
  void append(long[] bits, int from, int to) {
    long[] cut = new long[words(to - from)];
    for (int i = from; i < to; i++) {
      if ((bits[i >>> 6] >>> i & 1) != 0) {
        cut[(i - from) >>> 6] |= 1L << (i - from);
      }
    }
    append(cut, to - from);
  }

  BitColumn copy() {
    BitColumn copy = new BitColumn();
    copy.append(words, size);
    return copy;
  }

  /**
   * Returns the bits; those after the last frame are zero. The array is the same each time until
   * more bits are appended, and must not be changed.
   */
  long[] toWords() {
    if (stale) {
      used = Arrays.copyOf(words, words(size));
      stale = false;
    }
    return used;
  }

  private static int words(int bits) {
    return (bits + 63) >>> 6;
  }
}
