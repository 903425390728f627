package org.fests.ingest.log;

import java.io.IOException;
import java.io.InputStream;

/** Reads logs of one format. */
@FunctionalInterface
public interface FormatReader {
  /**
   * Reads to the end, delivering as {@link Streams} does.
   *
   * @param bytes unpacked, buffered, with mark and reset; a folder has none: its files are opened
   *     through {@link Reading#source}
   * @throws LogException if the log is not of the format, or broken
   */
  void read(InputStream bytes) throws IOException;
}
