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

  private EightBytes() {}

  /** Returns the bytes from a place on. */
  public static long at(byte[] bytes, int from) {
    return (long) WORDS.get(bytes, from);
  }

  /**
   * Returns a word whose lowest bit set is in the lowest byte that is zero; 0 if there is none.
   * Source: Mycroft, in Warren, Hacker's Delight, 6-1.
   */
  public static long zeros(long word) {
    return (word - ONES) & ~word & HIGHS;
  }
}
