package org.fests.ingest.csv;

import java.io.Closeable;
import java.io.IOException;

/** Rows, one after another. */
public interface Rows extends Closeable {
  /** Goes to the next row; false at the end. */
  boolean next() throws IOException;

  /**
   * Goes to the next row, of which only so many fields are looked at, from the first: it may lack
   * those behind them, and what is wrong there.
   */
  default boolean next(int most) throws IOException {
    return next();
  }

  /** Returns the row it is at; the same object each time. */
  Row row();

  /** Lets go of what it opened itself; bytes that it was given stay open. */
  @Override
  default void close() throws IOException {}
}
