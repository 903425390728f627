package org.fests.ingest.json;

import java.io.IOException;
import java.io.InputStream;

/** The bytes that {@link PlainJson} is at, of a stream or all at hand. */
abstract sealed class PlainBytes permits PlainJson {
  /** So many bytes are at hand behind a call of {@link #load}, if there are so many. */
  static final int ROOM = 1 << 13;

  private static final int SIZE = 1 << 16;

  private final InputStream bytes;

  /** A 0, which no JSON has, stands at the end. */
  byte[] buffer;

  int at;
  private int end;
  private boolean ended;

  PlainBytes(InputStream bytes) {
    this.bytes = bytes;
    buffer = new byte[SIZE + 1];
  }

  PlainBytes() {
    bytes = InputStream.nullInputStream();
    buffer = new byte[1];
    ended = true;
  }

  /**
   * Goes on with other bytes, which are all at hand. What follows them is taken for blanks or more
   * JSON; {@link #atEnd} tells that it was.
   *
   * @param all of which the last is 0
   */
  public void over(byte[] all, int from, int to) {
    buffer = all;
    at = from;
    end = to;
  }

  /** Makes room for what comes next; to be called at least once in as many bytes. */
  public void load() throws IOException {
    if (ended || end - at >= ROOM) {
      return;
    }
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    while (end < SIZE && !ended) {
      int n = bytes.read(buffer, end, SIZE - end);
      ended = n < 0;
      end += Math.max(0, n);
    }
    buffer[end] = 0;
  }

  /** Returns whether nothing but blanks is left. */
  public boolean atEnd() throws IOException {
    load();
    boolean within = at <= end;
    next();
    return within && at >= end && ended;
  }

  /** Passes over blanks; returns the byte after them. */
  public byte next() {
    int i = at;
    byte b = buffer[i];
    while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
      b = buffer[++i];
    }
    at = i;
    return b;
  }
}
