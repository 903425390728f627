package org.fests.ingest.json;

import java.io.IOException;

/** Arrays of numbers. */
public final class Numbers {
  private Numbers() {}

  /**
   * Reads the array at the current token.
   *
   * @param into takes the first ones
   * @return how many there are, more than fit included; 0 if it is not an array
   */
  public static int read(JsonCursor cursor, double[] into) throws IOException {
    if (!cursor.arrayHere()) {
      return 0;
    }
    int n = 0;
    while (cursor.nextElement()) {
      double number = cursor.numberHere();
      if (n < into.length) {
        into[n] = number;
      }
      n++;
    }
    return n;
  }
}
