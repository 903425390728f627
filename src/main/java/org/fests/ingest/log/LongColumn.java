package org.fests.ingest.log;

import java.util.Arrays;

/** A growing column of whole numbers. */
public final class LongColumn {
  private long[] values = new long[64];
  private int size;

  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public long at(int i) {
    return values[i];
  }

  public int size() {
    return size;
  }
}
