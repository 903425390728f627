package org.fests.ingest.table;

import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;

/**
 * A plain list of numbers without blanks, read while it is passed over: where a number ends is
 * looked for once.
 */
final class PlainList {
  private static final int MOST = 16;

  private final double[] numbers = new double[MOST];
  private int length;
  private boolean known;

  /** Passes over the rest of a list, as {@link PlainValues} does. */
  int after(byte[] bytes, int from) {
    length = 0;
    known = true;
    if (bytes[from] == ']') {
      return from + 1;
    }
    int at = number(bytes, from);
    while (at >= 0 && bytes[at] == ',') {
      at = number(bytes, at + 1);
    }
    return at >= 0 && bytes[at] == ']' ? at + 1 : PlainValues.NOT_PLAIN;
  }

  private int number(byte[] bytes, int from) {
    int end = PlainValues.number(bytes, from);
    known &= length < MOST;
    if (known && end >= 0) {
      double number = ByteNumbers.number(bytes, from, end);
      known = !Double.isNaN(number); // too long
      numbers[length++] = number;
    }
    return end;
  }

  /** Tells the row what a field of it lists, unless it is too much. */
  void tell(Row row, int field) {
    if (known) {
      row.list(field, numbers, length);
    }
  }
}
