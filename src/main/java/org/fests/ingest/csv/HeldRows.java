package org.fests.ingest.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds rows and gives them back by group and key, ascending; rows of equal ones as they came. It
 * takes the bytes of the rows and {@value #ROW_BYTES} bytes for each; O(rows log rows), O(rows) if
 * they are in order.
 */
final class HeldRows implements Rows {
  private static final int ROW_BYTES = 40;
  private static final int SEGMENT = 1 << 20;
  private static final int HEAD = 20; // bytes before the fields' places

  private final Row row = new Row();
  private final List<byte[]> segments = new ArrayList<>();
  private int used;
  private long bytes;
  private long[] places = new long[1024]; // segment and offset
  private long[] keys = new long[1024];
  private long[] lines = new long[1024];
  private int[] groups = new int[1024];
  private int count;
  private int[] order = {};
  private int given;

  /** Takes a row, whose fields are copied. */
  void hold(Row taken, int group, long key) {
    if (count == keys.length) {
      grow();
    }
    places[count] = store(taken);
    keys[count] = key;
    lines[count] = taken.line();
    groups[count++] = group;
    bytes += ROW_BYTES;
  }

  /** Returns how many rows it holds. */
  int count() {
    return count;
  }

  /** Returns how much memory it takes. */
  long bytes() {
    return bytes;
  }

  /** Sorts what is held; {@link #next} then gives it. */
  HeldRows sorted() {
    order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    int[] spare = order.clone();
    sort(spare, order, 0, count);
    given = 0;
    return this;
  }

  @Override
  public boolean next() {
    if (given == order.length) {
      return false;
    }
    int at = order[given++];
    byte[] segment = segments.get((int) (places[at] >>> 32));
    int from = (int) places[at];
    row.begin(segment, lines[at]);
    int fields = number(segment, from);
    int length = number(segment, from + 12);
    int flaw = number(segment, from + 16);
    int text = from + HEAD + 8 * fields;
    for (int field = 0; field < fields; field++) {
      int place = from + HEAD + 8 * field;
      row.add(text + number(segment, place), text + number(segment, place + 4));
    }
    row.quote(text + number(segment, from + 4), text + number(segment, from + 8));
    if (flaw > 0) {
      row.flaw(new String(segment, text + length, flaw, StandardCharsets.UTF_8));
    }
    return true;
  }

  @Override
  public Row row() {
    return row;
  }

  /**
   * Writes how many fields, which bytes are quoted, how many bytes and how many of a flaw; then
   * where each field is, the bytes, the flaw.
   */
  private long store(Row taken) {
    byte[] flaw = taken.flaw().getBytes(StandardCharsets.UTF_8);
    int fields = taken.fields();
    int start = taken.quoteStart();
    int end = taken.quoteEnd();
    for (int field = 0; field < fields; field++) {
      start = Math.min(start, taken.start(field));
      end = Math.max(end, taken.end(field));
    }
    long place = room(HEAD + 8 * fields + end - start + flaw.length);
    byte[] segment = segments.get((int) (place >>> 32));
    int at = (int) place;
    number(segment, at, fields);
    number(segment, at + 4, taken.quoteStart() - start);
    number(segment, at + 8, taken.quoteEnd() - start);
    number(segment, at + 12, end - start);
    number(segment, at + 16, flaw.length);
    for (int field = 0; field < fields; field++) {
      number(segment, at + HEAD + 8 * field, taken.start(field) - start);
      number(segment, at + HEAD + 8 * field + 4, taken.end(field) - start);
    }
    int text = at + HEAD + 8 * fields;
    System.arraycopy(taken.bytes(), start, segment, text, end - start);
    System.arraycopy(flaw, 0, segment, text + end - start, flaw.length);
    return place;
  }

  private long room(int size) {
    if (segments.isEmpty() || used + size > segments.get(segments.size() - 1).length) {
      segments.add(new byte[Math.max(SEGMENT, size)]);
      used = 0;
    }
    int at = used;
    used += size;
    bytes += size;
    return ((long) (segments.size() - 1) << 32) | at;
  }

  private static void number(byte[] to, int at, int value) {
    to[at] = (byte) (value >>> 24);
    to[at + 1] = (byte) (value >>> 16);
    to[at + 2] = (byte) (value >>> 8);
    to[at + 3] = (byte) value;
  }

  private static int number(byte[] from, int at) {
    return (from[at] << 24)
        | ((from[at + 1] & 0xff) << 16)
        | ((from[at + 2] & 0xff) << 8)
        | (from[at + 3] & 0xff);
  }

  private void grow() {
    int more = 2 * count;
    places = Arrays.copyOf(places, more);
    keys = Arrays.copyOf(keys, more);
    lines = Arrays.copyOf(lines, more);
    groups = Arrays.copyOf(groups, more);
  }

  /** Sorts a part of one array into another that holds the same there: a stable merge sort. */
  private void sort(int[] from, int[] to, int first, int end) {
    if (end - first < 2) {
      return;
    }
    int middle = (first + end) >>> 1;
    sort(to, from, first, middle);
    sort(to, from, middle, end);
    if (!after(from[middle - 1], from[middle])) {
      System.arraycopy(from, first, to, first, end - first);
      return;
    }
    int left = first;
    int right = middle;
    for (int at = first; at < end; at++) {
      boolean takesRight = left == middle || (right < end && after(from[left], from[right]));
      to[at] = takesRight ? from[right++] : from[left++];
    }
  }

  private boolean after(int a, int b) {
    return groups[a] != groups[b] ? groups[a] > groups[b] : keys[a] > keys[b];
  }
}
