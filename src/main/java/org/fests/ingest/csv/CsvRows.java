package org.fests.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts bytes into rows of fields without copying them; blanks around a field are left out, blank
 * lines and the byte order mark are passed over. A row that passes the limit, or whose quote is
 * never closed, is given up with the line it begins on; the next one begins with the next line.
 */
public final class CsvRows implements Rows {
  private static final int FIRST_SIZE = 1 << 12; // small files are many: each has a block
  private static final int USUAL_SIZE = 1 << 17;
  private static final int QUOTED = 1024; // bytes kept of a line that is passed over

  private InputStream in = InputStream.nullInputStream();
  private final Dialect dialect;
  private final byte separator;
  private final int longest;
  private final PlainFields plain;
  private final Row row = new Row();
  private byte[] block = new byte[FIRST_SIZE];
  private int filled;
  private int start;
  private int next;
  private int wanted;
  private long line;
  private long linesAfter;
  private boolean ended;
  private boolean doubled;

  /**
   * Makes a cutter that has no bytes yet.
   *
   * @param longest most bytes of a row
   */
  public CsvRows(Dialect dialect, int longest) {
    this.dialect = dialect;
    this.longest = longest;
    separator = (byte) dialect.separator();
    plain = new PlainFields(dialect.separator());
  }

  /** Makes a cutter of such bytes, before their first row. */
  public CsvRows(InputStream in, Dialect dialect, int longest) {
    this(dialect, longest);
    begin(in);
  }

  /** Goes on with other bytes, before their first row. */
  public CsvRows begin(InputStream bytes) {
    in = bytes;
    block[0] = '\n';
    filled = 0;
    start = 0;
    next = 0;
    line = 0;
    linesAfter = 0;
    ended = false;
    return this;
  }

  @Override
  public Row row() {
    return row;
  }

  @Override
  public boolean next() throws IOException {
    return next(Integer.MAX_VALUE);
  }

  @Override
  public boolean next(int most) throws IOException {
    wanted = most;
    do {
      if (!step()) {
        return false;
      }
    } while (row.fields() == 1 && row.blank(0) && row.flaw().isEmpty());
    return true;
  }

  private boolean step() throws IOException {
    start = next;
    line += 1 + linesAfter;
    linesAfter = 0;
    if (start == filled && !fill()) {
      return false;
    }
    passMark();
    boolean whole = cut();
    while (!whole && filled - start <= longest && fill()) {
      whole = cut();
    }
    if (!whole && ended) {
      whole = cut(); // the last line may have no end
    }
    if ((whole ? next : filled) - start > longest + 1L) {
      giveUp("line has more than input.line.characters.max=%d bytes".formatted(longest));
    } else if (!whole) {
      giveUp("a quote is opened and never closed");
    } else if (doubled) {
      undouble();
    }
    return true;
  }

  /** Passes over the byte order mark of UTF-8. */
  private void passMark() throws IOException {
    if (line == 1) {
      while (filled - start < 3 && fill()) {}
      boolean marked =
          filled - start >= 3
              && block[start] == (byte) 0xEF
              && block[start + 1] == (byte) 0xBB
              && block[start + 2] == (byte) 0xBF;
      start += marked ? 3 : 0;
    }
  }

  /** Finds the fields of the row that begins at start; false if its end is not here yet. */
  private boolean cut() {
    row.begin(block, line);
    doubled = false;
    linesAfter = 0;
    int end = plain.add(row, start, filled, wanted);
    row.keep(wanted);
    return (end >= 0 && passes(end)) || cutWithCare();
  }

  private boolean cutWithCare() {
    row.begin(block, line);
    byte[] bytes = block;
    byte between = separator;
    int at = start;
    while (true) {
      int from = bytes[at] > ' ' ? at : blanks(at);
      boolean quoted = bytes[from] == '"' && dialect.quotes() && from < filled;
      at = quoted ? closing(from + 1) : from;
      if (at < 0) {
        return false;
      }
      int text = at;
      byte b = bytes[at];
      while (b != between && b != '\n') {
        b = bytes[++at];
      }
      if (at == filled && !ended) {
        return false;
      }
      add(quoted, from, text, at);
      if (b == '\n') {
        next = Math.min(filled, at + 1);
        return true;
      }
      if (row.fields() >= wanted && passes(at)) {
        return true;
      }
      at++;
    }
  }

  /** Passes over the rest of the line, unless a quote stands there: that may hide its end. */
  private boolean passes(int from) {
    int at = LineEnds.next(block, from, dialect.quotes() ? '"' : '\n');
    boolean passed = block[at] == '\n' && (at < filled || ended);
    next = passed ? Math.min(filled, at + 1) : next;
    return passed;
  }

  private void add(boolean quoted, int from, int text, int at) {
    int end = trimmed(quoted ? text : from, at);
    if (!quoted) {
      boolean last = separator == ' ' && from == end && row.fields() > 0;
      if (!last) { // blanks at the end of a row that is cut at blanks
        row.add(from, end);
      }
      return;
    }
    row.add(from + 1, text - 1);
    if (end > text) {
      row.flaw("text stands after a closing quote");
    }
  }

  /** Returns the place after the quote that closes the field, or -1 if it is not here. */
  private int closing(int from) {
    int at = from;
    while (at < filled) {
      byte b = block[at++];
      if (b == '\n') {
        linesAfter++;
      } else if (b == '"') {
        if (at == filled || block[at] != '"') {
          return at == filled && !ended ? -1 : at;
        }
        doubled = true;
        at++;
      }
    }
    return -1;
  }

  private int blanks(int from) {
    int at = from;
    while ((block[at] == ' ' || (block[at] == '\t' && separator != '\t')) && at < filled) {
      at++;
    }
    return at;
  }

  private int trimmed(int from, int end) {
    if (end > from && block[end - 1] > ' ') {
      return end;
    }
    int at = end;
    while (at > from && (block[at - 1] == ' ' || block[at - 1] == '\r' || tab(block[at - 1]))) {
      at--;
    }
    return at;
  }

  private boolean tab(byte b) {
    return b == '\t' && separator != '\t';
  }

  /** Makes one quote of two in quoted fields; the row's end is known, so no byte is read again. */
  private void undouble() {
    for (int field = 0; field < row.fields(); field++) {
      int from = row.start(field);
      boolean quoted = from > start && block[from - 1] == '"';
      int to = from;
      for (int at = from; quoted && at < row.end(field); at++) {
        block[to++] = block[at];
        at += block[at] == '"' ? 1 : 0;
      }
      if (quoted) {
        row.end(field, to);
      }
    }
  }

  /** Takes what is left of the row's first line for a bad row. */
  private void giveUp(String reason) throws IOException {
    linesAfter = 0;
    int end = lineEnd(start);
    while (end < 0 && filled - start <= longest && fill()) {
      end = lineEnd(start);
    }
    int kept = start + Math.min(QUOTED, (end < 0 ? filled : end) - start);
    byte[] quoted = Arrays.copyOfRange(block, start, kept);
    while (end < 0) {
      start = filled;
      boolean more = fill();
      end = more ? lineEnd(start) : filled;
    }
    next = Math.min(filled, end + 1);
    row.begin(quoted, line).add(0, quoted.length);
    row.flaw(reason);
  }

  private int lineEnd(int from) {
    for (int at = from; at < filled; at++) {
      if (block[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** Brings in more bytes after the begun row; false at the end. */
  private boolean fill() throws IOException {
    int kept = filled - start;
    boolean all = filled == block.length - 1 && block.length < USUAL_SIZE;
    byte[] to = all || kept > block.length / 2 ? new byte[2 * block.length] : block;
    System.arraycopy(block, start, to, 0, kept);
    block = to;
    start = 0;
    filled = kept;
    int n = in.read(block, filled, block.length - 1 - filled);
    ended = n < 0;
    filled += Math.max(0, n);
    block[filled] = '\n'; // so that no search passes the end
    return !ended;
  }
}
