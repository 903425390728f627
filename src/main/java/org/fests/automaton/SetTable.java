package org.fests.automaton;

import java.util.Arrays;

/** Numbers equal bit sets alike, from 0, in the order they come; the sets lie in one array. */
final class SetTable {
  private static final int EMPTY = -1;

  private final int words;
  private long[] data = new long[0];
  private int[] slots = new int[16];
  private int size;

  /**
   * @param words how many words each set has, at least 1
   */
  SetTable(int words) {
    this.words = words;
    Arrays.fill(slots, EMPTY);
  }

  int size() {
    return size;
  }

  int words() {
    return words;
  }

  /** Returns the array that holds set k in words {@code k * words()} and on. */
  long[] data() {
    return data;
  }

  void copy(int number, long[] into) {
    System.arraycopy(data, number * words, into, 0, words);
  }

  void clear() {
    size = 0;
    Arrays.fill(slots, EMPTY);
  }

  /** Returns the set's number, -1 if it has none. */
  int find(long[] set) {
    return slots[slot(set)];
  }

  /** Returns the set's number, a new one if it had none. */
  int number(long[] set) {
    int slot = slot(set);
    if (slots[slot] != EMPTY) {
      return slots[slot];
    }
    if ((size + 1) * words > data.length) {
      data = Arrays.copyOf(data, Math.max(8, 2 * size) * words);
    }
    System.arraycopy(set, 0, data, size * words, words);
    slots[slot] = size++;
    if (4 * size > 3 * slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    Arrays.fill(slots, EMPTY);
    long[] set = new long[words];
    for (int number = 0; number < size; number++) {
      copy(number, set);
      slots[slot(set)] = number;
    }
  }

  private int slot(long[] set) {
    int mask = slots.length - 1;
    int slot = hash(set) & mask;
    while (slots[slot] != EMPTY && !equal(slots[slot], set)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int hash(long[] set) {
    long hash = 0;
    for (long word : set) {
      hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  private boolean equal(int number, long[] set) {
    return Arrays.equals(data, number * words, (number + 1) * words, set, 0, words);
  }
}
