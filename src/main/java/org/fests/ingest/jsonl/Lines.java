package org.fests.ingest.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fests.ingest.csv.LineEnds;

/** Cuts bytes into lines without copying them; a line that passes the limit is passed over. */
public final class Lines {
  private static final int FIRST_SIZE = 1 << 17;
  private static final int QUOTED = 1024; // bytes kept of a line that is passed over
  private static final int BEHIND = 8; // bytes of the block behind what is filled, at least

  private final InputStream in;
  private final int longest;
  private byte[] block = new byte[FIRST_SIZE]; // a 0 and a line feed behind what is filled
  private int filled;
  private int start;
  private int end;
  private int next;
  private long number;
  private boolean tooLong;

  /**
   * Makes a cutter before the first line.
   *
   * @param longest most bytes of a line
   */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
    block[0] = '\n';
  }

  /** Goes to the next line that is not blank; false at the end. */
  public boolean next() throws IOException {
    do {
      if (!step()) {
        return false;
      }
    } while (blank());
    return true;
  }

  /**
   * Returns the bytes that the line is among; behind it stand a line feed or a 0, and seven more
   * bytes at least, of which the last is 0.
   */
  public byte[] bytes() {
    return block;
  }

  public int start() {
    return start;
  }

  public int length() {
    return end - start;
  }

  /** Returns the line's number, from 1. */
  public long number() {
    return number;
  }

  /** Returns whether the line passed the limit; then only its beginning is here. */
  public boolean tooLong() {
    return tooLong;
  }

  /** Returns the line's text, at most that many bytes of it. */
  public String text(int most) {
    return new String(block, start, Math.min(most, end - start), StandardCharsets.UTF_8);
  }

  private boolean step() throws IOException {
    start = next;
    tooLong = false;
    end = lineEnd(start);
    while (end < 0) {
      int known = fill();
      end = known < 0 ? filled : lineEnd(known);
    }
    next = Math.min(filled, end + 1);
    tooLong |= end - start > longest;
    number++;
    return end > start || next > end;
  }

  private int lineEnd(int from) {
    int found = LineEnds.next(block, from, '\n');
    return found < filled ? found : -1;
  }

  /** Brings in more bytes after the begun line; returns where they begin, or -1 at the end. */
  private int fill() throws IOException {
    int kept = filled - start;
    if (kept > longest) {
      tooLong = true;
      kept = Math.min(longest, QUOTED);
    }
    byte[] to = kept > block.length / 2 ? Arrays.copyOf(block, 2 * block.length) : block;
    System.arraycopy(block, start, to, 0, kept);
    block = to;
    start = 0;
    filled = kept;
    int n = in.read(block, filled, block.length - BEHIND - filled);
    filled += Math.max(0, n);
    block[filled] = 0;
    block[filled + 1] = '\n'; // so that no search passes the end
    return n < 0 ? -1 : kept;
  }

  private boolean blank() {
    if (number == 1 && length() >= 3 && block[start] == (byte) 0xEF) {
      start += 3; // the byte order mark of UTF-8
    }
    for (int i = start; i < end; i++) {
      if (block[i] != ' ' && block[i] != '\t' && block[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
