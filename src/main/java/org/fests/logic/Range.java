package org.fests.logic;

import java.util.Arrays;

/** The numbers that one side of a comparison stands for, as far as a comparison asks for them. */
final class Range {
  private double[] all = new double[8];
  private int size;
  private boolean unknown;
  private double least;
  private double most;

  void clear() {
    size = 0;
    unknown = false;
    least = Double.POSITIVE_INFINITY;
    most = Double.NEGATIVE_INFINITY;
  }

  void add(double number) {
    if (!Double.isFinite(number)) {
      unknown = true;
      return;
    }
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = number;
    least = Math.min(least, number);
    most = Math.max(most, number);
  }

  /** Returns the array of the numbers, which it forgets, with room for so many. */
  double[] room(int count) {
    clear();
    if (count > all.length) {
      all = new double[2 * count];
    }
    return all;
  }

  /** Returns whether some number is not known. */
  boolean unknown() {
    return unknown;
  }

  /** Returns whether there is no number, known or not. */
  boolean empty() {
    return size == 0 && !unknown;
  }

  /** Returns the least known number; infinite when there is none. */
  double least() {
    return least;
  }

  /** Returns the greatest known number; less than all when there is none. */
  double most() {
    return most;
  }

  /** Returns whether both have a known number in common. */
  boolean shares(Range other) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < other.size; j++) {
        if (all[i] == other.all[j]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether some known number of one differs from some of the other. */
  boolean differs(Range other) {
    return size > 0 && other.size > 0 && (least != other.most || most != other.least);
  }
}
