package org.fests.ingest.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Passes bytes on and remembers the last ones, to quote them. */
public final class RecentBytes extends FilterInputStream {
  private static final int SIZE = 1 << 16;

  private final byte[] ring = new byte[SIZE];
  private long passed;

  public RecentBytes(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      ring[(int) (passed++ % SIZE)] = (byte) value;
    }
    return value;
  }

  @Override
  public int read(byte[] block, int offset, int length) throws IOException {
    int n = in.read(block, offset, length);
    for (int done = 0; done < n; ) {
      int at = (int) (passed % SIZE);
      int part = Math.min(n - done, SIZE - at);
      System.arraycopy(block, offset + done, ring, at, part);
      passed += part;
      done += part;
    }
    return n;
  }

  /** Returns the text that ends before a byte of the log, at most that long, as far as known. */
  public String before(long end, int length) {
    long last = Math.min(end, passed);
    long first = Math.max(Math.max(0, last - length), passed - SIZE);
    byte[] quoted = new byte[(int) Math.max(0, last - first)];
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = ring[(int) ((first + i) % SIZE)];
    }
    return new String(quoted, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }
}
