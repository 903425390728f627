package org.fests.scene;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A growing array of ints. */
final class Ints {
  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int at(int i) {
    return values[i];
  }

  int size() {
    return size;
  }

  /** Forgets the values and keeps the room for them. */
  void clear() {
    size = 0;
  }

  IntStream stream() {
    return Arrays.stream(values, 0, size);
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
