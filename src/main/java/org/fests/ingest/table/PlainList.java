package org.fests.ingest.table;

import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;

/** A plain list of numbers, read while it is passed over: where one ends is looked for once. */
final class PlainList {
  private static final int MOST = 16;

  private final double[] numbers = new double[MOST];
  private int length;
  private boolean known;
  private boolean spaced;

  /** Passes over the rest of a list, as {@link PlainValues} does. */
  int after(byte[] bytes, int from) {
    length = 0;
    known = true;
    spaced = false;
    int at = blanks(bytes, from);
    if (bytes[at] == ']') {
      return at + 1;
    }
    at = number(bytes, at);
    while (at >= 0 && bytes[at] == ',') {
      at = number(bytes, blanks(bytes, at + 1));
    }
    return at >= 0 && bytes[at] == ']' ? at + 1 : PlainValues.NOT_PLAIN;
  }

  private int blanks(byte[] bytes, int from) {
    if (bytes[from] > ' ') {
      return from;
    }
    spaced = true;
    return PlainValues.blanks(bytes, from);
  }

  /** Passes over a number and the blanks behind it. */
  private int number(byte[] bytes, int from) {
    int end = PlainValues.number(bytes, from);
    known &= length < MOST;
    if (known && end >= 0) {
      double number = ByteNumbers.number(bytes, from, end);
      known = !Double.isNaN(number); // too long
      numbers[length++] = number;
    }
    return end < 0 ? end : blanks(bytes, end);
  }

  /** Returns whether there were blanks in the list. */
  boolean spaced() {
    return spaced;
  }

  /** Tells the row what a field of it lists, unless it is too much. */
  void tell(Row row, int field) {
    if (known) {
      row.list(field, numbers, length);
    }
  }
}
