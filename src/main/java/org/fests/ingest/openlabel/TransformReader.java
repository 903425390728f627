package org.fests.ingest.openlabel;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.Numbers;
import org.fests.ingest.log.Tally;
import org.fests.ingest.pose.Quaternion;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;

/** Reads transform data: a matrix, or a translation and a quaternion or angles. */
final class TransformReader {
  private final JsonCursor cursor;
  private final Tally tally;
  private final double[] matrix = new double[16];
  private final double[] quaternion = new double[4];
  private final double[] angles = new double[3];
  private final double[] translation = new double[3];
  private String sequence = "ZYX";

  TransformReader(JsonCursor cursor, Tally tally) {
    this.cursor = cursor;
    this.tally = tally;
  }

  /** Reads the value of the current key; nothing with a flaw. */
  Optional<RigidTransform> read() throws IOException {
    if (!cursor.object()) {
      return Optional.empty();
    }
    sequence = "ZYX";
    int matrixSize = 0;
    int turns = 0;
    int angleCount = 0;
    int moves = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "matrix4x4" -> matrixSize = numbers(matrix);
        case "quaternion" -> turns = numbers(quaternion);
        case "euler_angles" -> angleCount = numbers(angles);
        case "translation" -> moves = numbers(translation);
        case "sequence" -> sequence = cursor.text().toUpperCase(Locale.ROOT);
        default -> {
          tally.ignored("transforms." + cursor.key());
          cursor.skip();
        }
      }
    }
    Optional<RigidTransform> transform = Optional.empty();
    if (matrixSize == 16) {
      transform = RigidTransform.ofRows(matrix);
    } else if (moves == 3 && turns == 4) {
      transform = moved(ofXyzw(quaternion, 0).rotation());
    } else if (moves == 3 && angleCount == 3) {
      transform = moved(turned());
    }
    if (transform.isEmpty()) {
      cursor.flaw(
          "transform is no rigid motion: matrix4x4, or translation with quaternion or"
              + " euler_angles");
    }
    return transform;
  }

  private int numbers(double[] into) throws IOException {
    cursor.parser().nextToken();
    return Numbers.read(cursor, into);
  }

  private Optional<RigidTransform> moved(Optional<Rotation> rotation) {
    Vector3 by = new Vector3(translation[0], translation[1], translation[2]);
    return Double.isFinite(by.length())
        ? rotation.map(turn -> new RigidTransform(turn, by))
        : Optional.empty();
  }

  /** The sequence names the axes of the matrices from left to right, one angle for each. */
  private Optional<Rotation> turned() {
    Rotation all = Rotation.NONE;
    if (sequence.length() != 3 || !Double.isFinite(angles[0] + angles[1] + angles[2])) {
      return Optional.empty();
    }
    for (int i = 0; i < 3; i++) {
      double angle = angles[i];
      switch (sequence.charAt(i)) {
        case 'X' -> all = all.after(Rotation.ofAngles(angle, 0, 0));
        case 'Y' -> all = all.after(Rotation.ofAngles(0, angle, 0));
        case 'Z' -> all = all.after(Rotation.ofAngles(0, 0, angle));
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(all);
  }

  /** Returns the quaternion of four numbers in the order x, y, z, w. */
  static Quaternion ofXyzw(double[] numbers, int from) {
    return new Quaternion(numbers[from + 3], numbers[from], numbers[from + 1], numbers[from + 2]);
  }
}
