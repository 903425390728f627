package org.fests.ingest.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A row's fields, as places in some bytes; used again for the next row. Fields count from 0. */
public final class Row {
  private static final int FEW = 16;
  private static final int NO_FIELD = -1;
  private static final double EXACT = 1e15; // below it every whole number is a double

  private final Texts texts = new Texts();
  private byte[] bytes = new byte[0];
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private int fields;
  private long line;
  private int quoteStart;
  private int quoteEnd;
  private int listed = NO_FIELD;
  private double[] list = {};
  private int listLength;
  private String flaw = "";

  /** Begins a row without fields. */
  public Row begin(byte[] of, long lineNumber) {
    bytes = of;
    line = lineNumber;
    fields = 0;
    quoteStart = -1;
    listed = NO_FIELD;
    flaw = "";
    return this;
  }

  /** Adds a field: the bytes from a place up to another. */
  public void add(int start, int end) {
    if (fields == starts.length) {
      grow();
    }
    starts[fields] = start;
    ends[fields++] = end;
  }

  /**
   * Adds the fields that end in a word of eight bytes.
   *
   * @param start of the first of them
   * @param at the word's place
   * @param ends a bit of each byte behind a field
   * @return where the next field starts
   */
  int add(int start, int at, long ends) {
    if (fields > starts.length - Long.BYTES) {
      grow();
    }
    int from = start;
    int next = fields;
    for (long rest = ends; rest != 0; rest &= rest - 1) {
      int end = at + EightBytes.first(rest);
      starts[next] = from;
      this.ends[next++] = end;
      from = end + 1;
    }
    fields = next;
    return from;
  }

  /** Adds fields of another row of the same bytes: those of the first so many places. */
  void pick(Row row, int[] places, int count) {
    while (fields > starts.length - count) {
      grow();
    }
    for (int i = 0; i < count; i++) {
      starts[fields + i] = row.starts[places[i]];
      ends[fields + i] = row.ends[places[i]];
    }
    fields += count;
  }

  /** Leaves out the fields behind the first ones. */
  void keep(int most) {
    fields = Math.min(fields, most);
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * starts.length);
    ends = Arrays.copyOf(ends, 2 * ends.length);
  }

  /** Says which bytes are quoted when the row is bad; else all of its fields are. */
  public void quote(int start, int end) {
    quoteStart = start;
    quoteEnd = end;
  }

  int quoteStart() {
    return quoteStart >= 0 ? quoteStart : fields == 0 ? 0 : starts[0];
  }

  int quoteEnd() {
    return quoteStart >= 0 ? quoteEnd : fields == 0 ? 0 : ends[fields - 1];
  }

  /** Says that the row as a whole is bad. */
  public void flaw(String reason) {
    flaw = reason;
  }

  /** Changes where a field ends. */
  void end(int field, int end) {
    ends[field] = end;
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int field) {
    return starts[field];
  }

  int end(int field) {
    return ends[field];
  }

  /** Returns why the row as a whole is bad; empty when it is not. */
  public String flaw() {
    return flaw;
  }

  public int fields() {
    return fields;
  }

  /** Returns the line it begins on, from 1; of rows that are no lines the row's number. */
  public long line() {
    return line;
  }

  /** Returns whether the row has no such field, or nothing in it. */
  public boolean blank(int field) {
    return field >= fields || starts[field] == ends[field];
  }

  /** Returns a field's text; of a name that comes often the same string each time. */
  public String text(int field) {
    return blank(field) ? "" : texts.of(bytes, starts[field], ends[field]);
  }

  /** Returns whether a field has exactly these bytes. */
  public boolean is(int field, byte[] text) {
    return field < fields
        && ends[field] - starts[field] == text.length // mostly it is not, and this is asked often
        && Arrays.equals(bytes, starts[field], ends[field], text, 0, text.length);
  }

  /** Returns a field's number, or NaN if it is not one. */
  public double number(int field) {
    return blank(field) ? Double.NaN : ByteNumbers.number(bytes, starts[field], ends[field]);
  }

  /** Returns a field's whole number, or {@link ByteNumbers#NONE} if it is not one. */
  public long whole(int field) {
    return blank(field) ? ByteNumbers.NONE : ByteNumbers.whole(bytes, starts[field], ends[field]);
  }

  /**
   * Returns a field's whole number, which may be written as 7.0 or 7e0, or {@link
   * ByteNumbers#NONE}.
   */
  public long integer(int field) {
    long whole = whole(field);
    if (whole != ByteNumbers.NONE) {
      return whole;
    }
    double number = number(field);
    return number == Math.rint(number) && Math.abs(number) < EXACT
        ? (long) number
        : ByteNumbers.NONE;
  }

  /** Returns a number's shortest text; of one that comes often the same string each time. */
  public String name(long number) {
    return texts.of(number);
  }

  /** Returns whether the row, as it is quoted, begins with these bytes. */
  public boolean startsWith(byte[] text) {
    int start = quoteStart();
    int end = Math.min(quoteEnd(), start + text.length);
    return Arrays.equals(bytes, start, end, text, 0, text.length);
  }

  /**
   * Returns a field's number times a power of ten as a whole number, halves to even, or {@link
   * ByteNumbers#NONE} if it is not a number or too large.
   */
  public long shifted(int field, int power) {
    return blank(field)
        ? ByteNumbers.NONE
        : ByteNumbers.shifted(bytes, starts[field], ends[field], power);
  }

  /** Says what a field lists, known already, so that {@link #numbers} need not read it. */
  public void list(int field, double[] numbers, int length) {
    listed = field;
    list = numbers;
    listLength = length;
  }

  /**
   * Reads the numbers in a field, whatever stands between them: {@code (0,112,101,142)}.
   *
   * @param into takes the first ones
   * @return how many there are, more than fit included; -1 if one of them is not a number
   */
  public int numbers(int field, double[] into) {
    if (field == listed) {
      System.arraycopy(list, 0, into, 0, Math.min(listLength, into.length));
      return listLength;
    }
    if (blank(field)) {
      return 0;
    }
    int count = 0;
    int at = starts[field];
    while (at < ends[field]) {
      int from = at;
      while (at < ends[field] && !between(bytes[at])) {
        at++;
      }
      if (at > from) {
        double number = ByteNumbers.number(bytes, from, at);
        if (Double.isNaN(number)) {
          return -1;
        }
        if (count < into.length) {
          into[count] = number;
        }
        count++;
      }
      at++;
    }
    return count;
  }

  private static boolean between(byte b) {
    return switch (b) {
      case ' ', '\t', ',', ';', '(', ')', '[', ']', '{', '}' -> true;
      default -> false;
    };
  }

  /** Returns the row's text, at most that many bytes of it, as it stood. */
  public String excerpt(int most) {
    int length = Math.min(most, quoteEnd() - quoteStart());
    return new String(bytes, quoteStart(), length, StandardCharsets.UTF_8);
  }
}
