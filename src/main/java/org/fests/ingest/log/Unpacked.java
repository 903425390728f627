package org.fests.ingest.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The bytes of a log as they were before it was packed. */
public final class Unpacked {
  private static final int FEW_BYTES = 1 << 10; // small files are many; whoever reads has a block
  private static final int BUFFER_BYTES = 1 << 13;

  private Unpacked() {}

  /** Returns the bytes, unpacked if they begin as gzip's do. */
  public static InputStream of(InputStream stored) throws IOException {
    InputStream bytes = new BufferedInputStream(stored, FEW_BYTES);
    bytes.mark(2);
    boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
    bytes.reset();
    return packed
        ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER_BYTES), BUFFER_BYTES)
        : bytes;
  }
}
