package org.fests.ingest.log;

import java.io.IOException;
import java.io.OutputStream;

/** Where a log is written: one file, or a folder of files. */
public interface LogTarget {
  /** Returns the address, for messages. */
  String uri();

  /**
   * Creates a file.
   *
   * @param relative its path in the log's folder; empty if the log is one file
   */
  OutputStream create(String relative) throws IOException;
}
