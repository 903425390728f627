package org.fests.ingest.table;

import java.util.Arrays;
import java.util.List;
import org.fests.ingest.csv.Row;
import org.fests.ingest.table.TableMap.Column;

/**
 * A line of JSON read where it stands, as far as it is plain: one flat object, ASCII without
 * escapes, lists of numbers. All else, errors too, is left to {@link JsonRows}; so what is read
 * here is what would be read there, in a fraction of the time.
 */
final class PlainObject {
  private static final int NONE = -1;

  private final PlainKeys keys;
  private final PlainList list = new PlainList();
  private final PlainList unwanted = new PlainList();
  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[0];
  private byte[] copy = new byte[0];
  private int start;
  private int end;
  private int sought;
  private int left;
  private int listed;
  private boolean spaced;

  PlainObject(List<Column> columns) {
    keys = new PlainKeys(columns);
    starts = new int[columns.size()];
    ends = new int[columns.size()];
  }

  /**
   * Reads a line; false if it is not plain.
   *
   * @param line the bytes that it is among; behind it stand one that no JSON has, such as a line
   *     feed or 0, and {@link PlainValues#SLACK} others
   * @param most so many columns, from the first, are sought: what follows the last of them,
   *     wherever they stand, may be anything
   */
  boolean read(byte[] line, int from, int to, int most) {
    bytes = line;
    start = from;
    end = to;
    sought = most;
    left = most;
    listed = NONE;
    spaced = false;
    Arrays.fill(starts, NONE);
    int at = PlainValues.blanks(line, from);
    int after = line[at] == '{' ? members(at + 1) : PlainValues.NOT_PLAIN;
    return after >= 0 && (left == 0 || PlainValues.blanks(line, after) == to);
  }

  /**
   * Fills in the row that was read.
   *
   * @param quoted how many bytes of the line are quoted if the row is bad
   */
  void fill(Row row, long number, int quoted) {
    if (spaced) {
      copy();
    }
    row.begin(bytes, number);
    for (int column = 0; column < starts.length; column++) {
      int from = Math.max(0, starts[column]);
      row.add(from, starts[column] < 0 ? from : ends[column]);
    }
    row.quote(start, Math.min(start + quoted, end));
    if (listed != NONE) {
      list.tell(row, listed);
    }
  }

  /** Goes on with a copy of the line, and behind it its lists without blanks. */
  private void copy() {
    int length = end - start;
    if (copy.length < 2 * length) {
      copy = new byte[3 * length];
    }
    System.arraycopy(bytes, start, copy, 0, length);
    int used = length;
    for (int column = 0; column < starts.length; column++) {
      int from = starts[column] - start;
      int to = ends[column] - start;
      starts[column] = Math.max(NONE, from);
      ends[column] = to;
      if (from >= 0 && copy[from] == '[' && copy[from - 1] != '"') {
        starts[column] = used;
        used = dense(from, to, used);
        ends[column] = used;
      }
    }
    bytes = copy;
    start = 0;
    end = length;
  }

  /** Copies what is not blank; returns the place after. */
  private int dense(int from, int to, int into) {
    int used = into;
    for (int at = from; at < to; at++) {
      copy[used] = copy[at];
      used += PlainValues.blank(copy[at]) ? 0 : 1;
    }
    return used;
  }

  /** Returns the place after the object, or after the last column sought. */
  private int members(int from) {
    keys.begin();
    int at = from;
    while (true) {
      int colon = keys.after(bytes, at);
      int value = colon < 0 ? colon : PlainValues.blanks(bytes, colon);
      at = value < 0 ? value : after(keys.column(), value);
      if (at < 0 || !take(keys.column(), value, at)) {
        return PlainValues.NOT_PLAIN;
      }
      if (left == 0) {
        return at;
      }
      at = PlainValues.blanks(bytes, at) + 1;
      if (bytes[at - 1] != ',') {
        return bytes[at - 1] == '}' ? at : PlainValues.NOT_PLAIN;
      }
    }
  }

  private int after(int column, int value) {
    if (bytes[value] != '[') {
      return PlainValues.after(bytes, value);
    }
    if (column < 0) {
      return unwanted.after(bytes, value + 1);
    }
    listed = column;
    int after = list.after(bytes, value + 1);
    spaced |= list.spaced();
    return after;
  }

  /** Takes a value; false if its column has one. */
  private boolean take(int column, int value, int after) {
    if (column < 0) {
      return true;
    }
    boolean first = starts[column] < 0;
    boolean quoted = bytes[value] == '"';
    starts[column] = quoted ? value + 1 : value;
    ends[column] = quoted ? after - 1 : bytes[value] == 'n' ? value : after;
    left -= column < sought ? 1 : 0;
    return first;
  }
}
