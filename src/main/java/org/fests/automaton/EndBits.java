package org.fests.automaton;

import java.util.Arrays;

/**
 * The sets of ends as bits, as far as a window reaches. A slot's words are a ring: word a of the
 * stream is at a modulo the window's words, so that nothing moves as the window does.
 */
final class EndBits extends EndSlots<EndBits> {
  private final Window window;
  private final int words;
  private final long[] data;

  /** For each slot the word of the position it was made for; earlier words are not its own. */
  private final int[] low;

  private EndBits(Window window, int words, int slots) {
    this.window = window;
    this.words = words;
    data = new long[Math.multiplyExact(words, slots)];
    low = new int[slots];
  }

  /**
   * @param window moved by its owner to the position of {@link #begin}
   */
  static EndBits within(Window window) {
    return new EndBits(window, (window.frames() >>> 6) + 2, 0);
  }

  @Override
  EndBits sibling(int slots) {
    return new EndBits(window, words, slots);
  }

  @Override
  void begin(int position) {
    Arrays.fill(data, 0);
    Arrays.fill(low, position >>> 6);
  }

  @Override
  void add(int slot, int end) {
    data[slot * words + (end >>> 6) % words] |= 1L << end;
  }

  @Override
  boolean join(int slot, EndBits from, int fromSlot) {
    int last = window.limit() >>> 6;
    int word = from.low[fromSlot];
    int cell = word % words;
    long added = 0;
    for (; word <= last; word++) {
      long bits = from.data[fromSlot * words + cell];
      bits &= word == last ? -1L >>> (63 - (window.limit() & 63)) : -1L;
      added |= bits & ~data[slot * words + cell];
      data[slot * words + cell] |= bits;
      cell = cell + 1 == words ? 0 : cell + 1;
    }
    return added != 0;
  }

  @Override
  void copy(int slot, EndBits from, int fromSlot) {
    System.arraycopy(from.data, fromSlot * words, data, slot * words, words);
    low[slot] = from.low[fromSlot];
  }

  /** Returns the last end in the slot that is not after the given one, -1 if there is none. */
  int previous(int slot, int end) {
    int word = end >>> 6;
    long mask = -1L >>> (63 - (end & 63));
    for (; word >= low[slot]; word--) {
      long bits = data[slot * words + word % words] & mask;
      if (bits != 0) {
        return (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
      }
      mask = -1L;
    }
    return -1;
  }
}
