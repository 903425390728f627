package org.fests.scene;

import java.util.Arrays;

/** A growing array of doubles. */
final class Doubles {
  private double[] values = new double[64];
  private int size;

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** Overwrites the last values. */
  void setLast(int count, double... last) {
    System.arraycopy(last, 0, values, size - count, count);
  }

  int size() {
    return size;
  }

  /** Forgets the values and keeps the room for them. */
  void clear() {
    size = 0;
  }

  double[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
