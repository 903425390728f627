package org.fests.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private final boolean[] sought;

  /** So many fields sought are enough: what follows them is not looked at. */
  private final int enough;

  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private int usual;
  private int found;

  private PlainObject(List<Column> columns, Set<Integer> places, int enough) {
    this.enough = enough;
    sought = new boolean[columns.size()];
    places.forEach(place -> sought[place] = true);
    keys =
        columns.stream()
            .map(column -> column.name().getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    starts = new int[keys.length];
    ends = new int[keys.length];
  }

  /** Returns a reader of whole lines. */
  static PlainObject whole(List<Column> columns) {
    return new PlainObject(columns, Set.of(), Integer.MAX_VALUE);
  }

  /**
   * Returns a reader of lines as far as some columns, wherever they stand; what follows the last of
   * them may be anything.
   *
   * @param places of those columns among all, at least one
   */
  static PlainObject upTo(Set<Integer> places, List<Column> columns) {
    return new PlainObject(columns, places, places.size());
  }

  /** Reads a line; false if it is not plain. */
  boolean read(byte[] line, int from, int to) {
    bytes = line;
    at = from;
    end = to;
    usual = 0;
    found = 0;
    Arrays.fill(starts, -1);
    return passes('{') && (passes('}') || members()) && (found == enough || next() == 0);
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
        found += sought[column] ? 1 : 0;
      }
      if (found == enough) {
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
