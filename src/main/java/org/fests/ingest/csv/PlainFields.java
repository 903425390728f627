package org.fests.ingest.csv;

/**
 * Finds the fields of a row in which none needs care, eight bytes at a time: no quotes, no blanks
 * around a field, no other control characters than the line's end.
 *
 * @param separator between fields; no field is empty if it is a space
 */
record PlainFields(char separator) {
  /** What is returned of a row that is not plain, or not known to be. */
  static final int NONE = -1;

  /** The first character that any field may hold; before it are controls, blanks and quotes. */
  private static final char FIRST = '#';

  /**
   * Adds the row's fields, at least so many if it has them.
   *
   * @param row begun, without a field
   * @param start where its fields begin
   * @param filled where the bytes end; there is a line's end behind them
   * @return the place that ends the last field, the line's end or a separator; {@link #NONE} if the
   *     row is not plain, and then the fields it has mean nothing
   */
  int add(Row row, int start, int filled, int wanted) {
    byte[] bytes = row.bytes();
    int from = start;
    for (int at = start; at <= filled - Long.BYTES; at += Long.BYTES) {
      long word = EightBytes.at(bytes, at);
      long separated = EightBytes.equal(word, separator);
      long stops = EightBytes.below(word, FIRST) & ~separated;
      long ends = separated & ((stops & -stops) - 1);
      if (separator == ' ' && empty(from == at, ends)) {
        return NONE;
      }
      from = row.add(from, at, ends);
      if (stops != 0) {
        return last(row, from, at + EightBytes.first(stops));
      }
      if (row.fields() >= wanted) {
        return from - 1;
      }
    }
    return NONE;
  }

  /** Returns whether there is nothing between two separators. */
  private static boolean empty(boolean begins, long ends) {
    return (ends & (ends << Byte.SIZE)) != 0 || (begins && EightBytes.first(ends) == 0);
  }

  private int last(Row row, int from, int end) {
    byte[] bytes = row.bytes();
    boolean line = bytes[end] == '\n' || (bytes[end] == '\r' && bytes[end + 1] == '\n');
    if (!line || (separator == ' ' && from == end)) {
      return NONE;
    }
    row.add(from, end);
    return end;
  }
}
