package org.fests.ingest.nuscenes;

import java.io.IOException;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.pose.Quaternion;

/** Lists of numbers in rows. */
final class Numbers {
  private Numbers() {}

  /** Returns the numbers of a list, or an empty array with a flaw. */
  static double[] of(JsonCursor cursor, int count) throws IOException {
    double[] numbers = new double[count];
    int n = 0;
    if (!cursor.array()) {
      return new double[0];
    }
    for (; cursor.nextElement(); n++) {
      double number = cursor.numberHere();
      if (n < count) {
        numbers[n] = number;
      }
    }
    if (n != count) {
      cursor.flaw("%s has %d numbers, not %d".formatted(cursor.key(), n, count));
      return new double[0];
    }
    return numbers;
  }

  /** Returns the quaternion w, x, y, z. */
  static Quaternion quaternion(double[] wxyz) {
    return new Quaternion(wxyz[0], wxyz[1], wxyz[2], wxyz[3]);
  }
}
