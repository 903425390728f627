package org.fests.scene;

import java.util.Arrays;

/**
 * Three numbers a row, growing. A row that is left out has the usual number thrice, and takes no
 * room as long as no later one differs.
 */
final class UsualTriples {
  private static final int COLUMNS = 3;

  private final double usual;
  private double[] values = new double[0];

  /** So many numbers of it are set. */
  private int size;

  UsualTriples(double usual) {
    this.usual = usual;
  }

  /** Sets the numbers of a row; those before it that were left out are usual. */
  void add(int row, double first, double second, double third) {
    int place = COLUMNS * row;
    if (place + COLUMNS > values.length) {
      values = Arrays.copyOf(values, 2 * (place + COLUMNS));
    }
    Arrays.fill(values, size, place, usual);
    values[place] = first;
    values[place + 1] = second;
    values[place + 2] = third;
    size = place + COLUMNS;
  }

  /** Returns one of the columns at those rows, in that order; nothing if it is usual everywhere. */
  double[] column(int column, int[] rows) {
    if (allUsual(column)) {
      return new double[0];
    }
    double[] picked = new double[rows.length];
    for (int i = 0; i < picked.length; i++) {
      int place = COLUMNS * rows[i] + column;
      picked[i] = place < size ? values[place] : usual;
    }
    return picked;
  }

  private boolean allUsual(int column) {
    for (int i = column; i < size; i += COLUMNS) {
      double value = values[i];
      if (value != usual && !(Double.isNaN(value) && Double.isNaN(usual))) { // -0.0 is usual, too
        return false;
      }
    }
    return true;
  }

  /** Forgets the rows and keeps the room for them. */
  void clear() {
    size = 0;
  }
}
