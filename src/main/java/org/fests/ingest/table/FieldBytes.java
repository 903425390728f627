package org.fests.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fests.ingest.csv.Row;

/** Bytes of the fields of one row in the making, whatever order they come in. */
final class FieldBytes {
  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[1024];
  private int used;
  private int quote;

  FieldBytes(int columns) {
    starts = new int[columns];
    ends = new int[columns];
  }

  /** Begins a row without fields. */
  void clear() {
    used = 0;
    quote = 0;
    Arrays.fill(starts, 0);
    Arrays.fill(ends, 0);
  }

  /** Begins a field; false if the row has it already. */
  boolean begin(int column) {
    boolean first = ends[column] == 0;
    starts[column] = used;
    return first;
  }

  void append(char[] text, int offset, int length) {
    reserve(length);
    for (int i = 0; i < length; i++) {
      if (text[offset + i] >= 0x80) {
        append(new String(text, offset + i, length - i).getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[used++] = (byte) text[offset + i];
    }
  }

  void append(byte[] more) {
    append(more, 0, more.length);
  }

  void append(byte[] more, int offset, int length) {
    reserve(length);
    System.arraycopy(more, offset, bytes, used, length);
    used += length;
  }

  void append(char sign) {
    reserve(1);
    bytes[used++] = (byte) sign;
  }

  /** Ends a field. */
  void end(int column) {
    ends[column] = used;
  }

  /** Says what is quoted of a bad row, after its last field. */
  void quote(byte[] text, int offset, int length) {
    quote = used;
    append(text, offset, length);
  }

  /** Fills in the row. */
  void fill(Row row, long line) {
    row.begin(bytes, line);
    for (int column = 0; column < starts.length; column++) {
      row.add(starts[column], Math.max(starts[column], ends[column]));
    }
    row.quote(quote, used);
  }

  private void reserve(int more) {
    if (used + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more));
    }
  }
}
