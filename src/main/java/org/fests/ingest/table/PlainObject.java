package org.fests.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fests.ingest.csv.Row;
import org.fests.ingest.table.TableMap.Column;

/**
 * A line of JSON read where it stands, as far as it is plain: one flat object, ASCII without
 * escapes, lists of numbers without blanks. All else, errors too, is left to {@link JsonRows}; so
 * what is read here is what would be read there, in a fraction of the time.
 */
final class PlainObject {
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private final byte[][] keys;
  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private int usual;
  private int sought;
  private int left;

  PlainObject(List<Column> columns) {
    keys =
        columns.stream()
            .map(column -> column.name().getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    starts = new int[keys.length];
    ends = new int[keys.length];
  }

  /**
   * Reads a line; false if it is not plain.
   *
   * @param most so many columns, from the first, are sought: what follows the last of them,
   *     wherever they stand, may be anything
   */
  boolean read(byte[] line, int from, int to, int most) {
    bytes = line;
    at = from;
    end = to;
    usual = 0;
    sought = most;
    left = most;
    Arrays.fill(starts, -1);
    return passes('{') && (passes('}') || members()) && (left == 0 || next() == 0);
  }

  /** Fills in the row that was read. */
  void fill(Row row, long number) {
    row.begin(bytes, number);
    for (int column = 0; column < starts.length; column++) {
      int start = Math.max(0, starts[column]);
      row.add(start, starts[column] < 0 ? start : ends[column]);
    }
  }

  private boolean members() {
    do {
      if (!passes('"')) {
        return false;
      }
      int start = at;
      if (!text()) {
        return false;
      }
      int column = column(start, at - 1);
      if (!passes(':') || (column >= 0 && starts[column] >= 0)) {
        return false;
      }
      next();
      int value = at;
      if (!value()) {
        return false;
      }
      if (column >= 0) {
        take(column, value);
        left -= column < sought ? 1 : 0;
      }
      if (left == 0) {
        return true;
      }
    } while (passes(','));
    return passes('}');
  }

  private void take(int column, int value) {
    boolean quoted = bytes[value] == '"';
    starts[column] = quoted ? value + 1 : value;
    ends[column] = quoted ? at - 1 : bytes[value] == 'n' ? value : at;
  }

  private int column(int start, int stop) {
    for (int i = 0; i < keys.length; i++) {
      int column = (usual + i) % keys.length;
      if (Arrays.equals(bytes, start, stop, keys[column], 0, keys[column].length)) {
        usual = column + 1;
        return column;
      }
    }
    return -1;
  }

  private boolean value() {
    if (at == end) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> {
        at++;
        yield text();
      }
      case '[' -> {
        at++;
        yield list();
      }
      case 't' -> word(TRUE);
      case 'f' -> word(FALSE);
      case 'n' -> word(NULL);
      default -> number();
    };
  }

  /** Passes over text up to its closing quote. */
  private boolean text() {
    int i = at;
    while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++; // bytes above ASCII are negative
    }
    at = i + 1;
    return i < end && bytes[i] == '"';
  }

  private boolean list() {
    if (sign(']')) {
      return true;
    }
    do {
      if (!number()) {
        return false;
      }
    } while (sign(','));
    return sign(']');
  }

  private boolean word(byte[] word) {
    int stop = at + word.length;
    boolean found = stop <= end && Arrays.equals(bytes, at, stop, word, 0, word.length);
    at = stop;
    return found;
  }

  private boolean number() {
    sign('-');
    boolean zero = at < end && bytes[at] == '0';
    int whole = digits();
    if (whole == 0 || (zero && whole > 1) || (sign('.') && digits() == 0)) {
      return false;
    }
    if (sign('e') || sign('E')) {
      if (!sign('-')) {
        sign('+');
      }
      return digits() > 0;
    }
    return true;
  }

  private int digits() {
    int first = at;
    int i = at;
    while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    at = i;
    return i - first;
  }

  private boolean sign(char sign) {
    boolean found = at < end && bytes[at] == sign;
    at += found ? 1 : 0;
    return found;
  }

  private boolean passes(char sign) {
    next();
    return sign(sign);
  }

  /** Passes over blanks; returns the byte after them, 0 at the end. */
  private byte next() {
    int i = at;
    while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
      i++;
    }
    at = i;
    return i < end ? bytes[i] : 0;
  }
}
