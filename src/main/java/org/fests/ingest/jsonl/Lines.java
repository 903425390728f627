package org.fests.ingest.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts bytes into lines without copying them; a line that passes the limit is passed over. */
final class Lines {
  private static final int FIRST_SIZE = 1 << 17;

  private final InputStream in;
  private final int longest;
  private byte[] block = new byte[FIRST_SIZE];
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
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line that is not blank; false at the end. */
  boolean next() throws IOException {
    do {
      if (!step()) {
        return false;
      }
    } while (blank());
    return true;
  }

  byte[] bytes() {
    return block;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  /** Returns the line's number, from 1. */
  long number() {
    return number;
  }

  /** Returns whether the line passed the limit; then only its beginning is here. */
  boolean tooLong() {
    return tooLong;
  }

  /** Returns the line's text, at most that many bytes of it. */
  String text(int most) {
    return new String(block, start, Math.min(most, end - start), StandardCharsets.UTF_8);
  }

  private boolean step() throws IOException {
    start = next;
    tooLong = false;
    int from = start;
    int stop = lineEnd(from);
    while (stop < 0) {
      from = filled - start;
      if (!fill()) {
        end = filled;
        next = filled;
        number++;
        return end > start;
      }
      stop = lineEnd(start + from);
    }
    end = stop;
    next = stop + 1;
    number++;
    return true;
  }

  private int lineEnd(int from) {
    for (int i = from; i < filled; i++) {
      if (block[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Brings in more bytes after the begun line; false at the end of the log. */
  private boolean fill() throws IOException {
    int kept = filled - start;
    if (kept > longest) {
      tooLong = true;
      kept = Math.min(longest, 1024); // enough to quote it
    }
    byte[] to = kept > block.length / 2 ? Arrays.copyOf(block, 2 * block.length) : block;
    System.arraycopy(block, start, to, 0, kept);
    block = to;
    start = 0;
    filled = kept;
    int n = in.read(block, filled, block.length - filled);
    filled += Math.max(0, n);
    return n >= 0;
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
