package org.fests.ingest.csv;

import java.io.IOException;

/** Rows, one after another. */
public interface Rows {
  /** Goes to the next row; false at the end. */
  boolean next() throws IOException;

  /** Returns the row it is at; the same object each time. */
  Row row();
}
