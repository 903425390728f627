package org.fests.automaton;

import java.util.List;

/** Sets of small numbers as bits in words; a word that an array lacks counts as zero. */
final class Bits {
  private Bits() {}

  static int words(int size) {
    return (size + 63) >>> 6;
  }

  static boolean has(long[] set, int bit) {
    return bit >>> 6 < set.length && (set[bit >>> 6] >>> bit & 1) != 0;
  }

  static void add(long[] set, int bit) {
    set[bit >>> 6] |= 1L << bit;
  }

  /** Returns the set of the bits, ascending. */
  static long[] of(List<Integer> bits) {
    long[] set = new long[bits.isEmpty() ? 1 : words(bits.get(bits.size() - 1) + 1)];
    bits.forEach(bit -> add(set, bit));
    return set;
  }
}
