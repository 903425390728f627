package org.fests.scene;

import java.util.Arrays;

/** A growing array of longs. */
final class Longs {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  long at(int i) {
    return values[i];
  }

  int size() {
    return size;
  }

  /** Forgets the values and keeps the room for them. */
  void clear() {
    size = 0;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
