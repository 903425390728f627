package org.fests.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fests.ingest.csv.EightBytes;
import org.fests.ingest.table.TableMap.Column;

/**
 * The keys of plain objects, each with its quotes, its colon and the blanks among them as met
 * before: mostly the next one is the one that came next in the line before, to the byte.
 */
final class PlainKeys {
  private static final int MOST_MET = 64;
  private static final int LONGEST_MET = 64;
  private static final int NO_COLUMN = -1;

  private final List<byte[]> names;
  private Met[] met = {};
  private int usual;
  private int column = NO_COLUMN;

  PlainKeys(List<Column> columns) {
    names = columns.stream().map(key -> key.name().getBytes(StandardCharsets.UTF_8)).toList();
  }

  /**
   * A key that was met.
   *
   * @param words its bytes, eight to a word, the first of them lowest
   * @param last which bits of the last word are the key's
   */
  private record Met(long[] words, long last, int length, int column) {
    static Met of(byte[] bytes, int from, int to, int column) {
      byte[] whole = Arrays.copyOfRange(bytes, from, from + (to - from + 7) / 8 * 8);
      long[] words = new long[whole.length / Long.BYTES];
      for (int i = 0; i < words.length; i++) {
        words[i] = EightBytes.at(whole, Long.BYTES * i);
      }
      long last = -1L >>> (Byte.SIZE * (whole.length - (to - from)));
      words[words.length - 1] &= last;
      return new Met(words, last, to - from, column);
    }

    boolean standsAt(byte[] bytes, int from) {
      int end = from + Long.BYTES * (words.length - 1);
      if (end > bytes.length - Long.BYTES) {
        return false;
      }
      int i = 0;
      for (int at = from; at < end; at += Long.BYTES) {
        if (EightBytes.at(bytes, at) != words[i++]) {
          return false;
        }
      }
      return (EightBytes.at(bytes, end) & last) == words[i];
    }
  }

  /** Begins an object. */
  void begin() {
    usual = 0;
  }

  /** Returns the column that the last key names; negative if it names none. */
  int column() {
    return column;
  }

  /** Passes over a key and its colon; returns the place after, negative if they are not plain. */
  int after(byte[] bytes, int from) {
    for (int i = 0; i < met.length; i++) {
      int place = usual + i < met.length ? usual + i : usual + i - met.length;
      if (met[place].standsAt(bytes, from)) {
        usual = place + 1;
        column = met[place].column;
        return from + met[place].length;
      }
    }
    return unmet(bytes, from);
  }

  private int unmet(byte[] bytes, int from) {
    int start = PlainValues.blanks(bytes, from) + 1;
    int end = bytes[start - 1] == '"' ? PlainValues.text(bytes, start) : PlainValues.NOT_PLAIN;
    int colon = end < 0 ? end : PlainValues.blanks(bytes, end);
    if (colon < 0 || bytes[colon] != ':') {
      return PlainValues.NOT_PLAIN;
    }
    column = column(bytes, start, end - 1);
    if (met.length < MOST_MET && colon + 1 - from <= LONGEST_MET) {
      met = Arrays.copyOf(met, met.length + 1);
      met[met.length - 1] = Met.of(bytes, from, colon + 1, column);
      usual = met.length;
    }
    return colon + 1;
  }

  private int column(byte[] bytes, int start, int end) {
    for (int i = 0; i < names.size(); i++) {
      byte[] name = names.get(i);
      if (Arrays.equals(bytes, start, end, name, 0, name.length)) {
        return i;
      }
    }
    return NO_COLUMN;
  }
}
