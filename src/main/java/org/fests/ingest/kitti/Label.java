package org.fests.ingest.kitti;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;
import org.fests.ingest.log.Tally;
import org.fests.ingest.pose.Cuboid;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;

/** What the columns of a row mean. */
final class Label {
  static final int FRAME = 0;
  static final int TRACK = 1;
  static final int TYPE = 2;
  static final int TRUNCATED = 3;
  static final int OCCLUDED = 4;
  static final int ALPHA = 5;
  static final int LEFT = 6;
  static final int TOP = 7;
  static final int RIGHT = 8;
  static final int BOTTOM = 9;
  static final int HEIGHT = 10;
  static final int WIDTH = 11;
  static final int LENGTH = 12;
  static final int X = 13;
  static final int Y = 14;
  static final int Z = 15;
  static final int YAW = 16;
  static final int SCORE = 17;

  /** Columns of a row without score. */
  static final int COLUMNS = 17;

  /** A region that nobody labelled. */
  static final String DONT_CARE = "DontCare";

  static final double NO_ANGLE = -10;
  static final double NO_PLACE = -1000;

  private static final byte[] DONT_CARE_BYTES = DONT_CARE.getBytes(StandardCharsets.US_ASCII);
  private static final int UNKNOWN_OCCLUSION = 3;
  private static final AttributeValue[] LEVELS = {
    new AttributeValue.Numeric(0), new AttributeValue.Numeric(1), new AttributeValue.Numeric(2)
  };

  private final Calibration calibration;
  private final boolean probable;
  private final Tally tally;
  private final double[] numbers = new double[COLUMNS + 1];
  private boolean flat;
  private boolean solid;

  /**
   * Makes a reader of rows.
   *
   * @param probable whether scores are probabilities
   */
  Label(Calibration calibration, boolean probable, Tally tally) {
    this.calibration = calibration;
    this.probable = probable;
    this.tally = tally;
  }

  static boolean unlabelled(Row row) {
    return row.is(TYPE, DONT_CARE_BYTES);
  }

  /** Returns whether the row has a box in the image. */
  static boolean flat(Row row) {
    return flat(row.number(LEFT), row.number(TOP), row.number(RIGHT), row.number(BOTTOM));
  }

  /** Returns whether the row has a box in space. */
  static boolean solid(Row row) {
    return solid(
        row.number(HEIGHT), row.number(WIDTH), row.number(LENGTH), row.number(X), row.number(Z));
  }

  /** Four times -1 is no box. */
  private static boolean flat(double left, double top, double right, double bottom) {
    return !(left == -1 && top == -1 && right == -1 && bottom == -1);
  }

  /** A size of -1 or 0 is no box, nor is a place of -1000. */
  private static boolean solid(double height, double width, double length, double x, double z) {
    boolean sizeless = height == width && height == length && (height == -1 || height == 0);
    return !(sizeless || (x == NO_PLACE && z == NO_PLACE));
  }

  /** Returns why the row as a whole is bad, apart from its frame; empty if it is not. */
  String read(Row row) {
    if (row.fields() != COLUMNS && row.fields() != COLUMNS + 1) {
      return "row has %d columns, not 17, or 18 with a score".formatted(row.fields());
    }
    if (row.whole(TRACK) == ByteNumbers.NONE || row.whole(TRACK) < -1) {
      return "track '%s' is no whole number from -1".formatted(row.text(TRACK));
    }
    for (int column = TRUNCATED; column < row.fields(); column++) {
      numbers[column] = row.number(column);
      if (!Double.isFinite(numbers[column])) {
        return "column %d '%s' is not a number".formatted(column + 1, row.text(column));
      }
    }
    double occluded = numbers[OCCLUDED];
    if (!(occluded == Math.rint(occluded) && occluded >= -1 && occluded <= UNKNOWN_OCCLUSION)) {
      return "occlusion '%s' is not 0, 1, 2 or 3".formatted(row.text(OCCLUDED));
    }
    flat = flat(numbers[LEFT], numbers[TOP], numbers[RIGHT], numbers[BOTTOM]);
    solid = solid(numbers[HEIGHT], numbers[WIDTH], numbers[LENGTH], numbers[X], numbers[Z]);
    return flat || solid ? "" : "row has neither a box in the image nor one in space";
  }

  /** Returns whether the row just read has a box in the image. */
  boolean flat() {
    return flat;
  }

  /** Returns whether the row just read has a box in space. */
  boolean solid() {
    return solid;
  }

  /** Returns the track's name; empty if it has none. */
  static String track(Row row) {
    long number = row.whole(TRACK);
    return number < 0 ? "" : row.name(number);
  }

  /** Sets what both boxes of the row just read have in common. */
  private void common(Row row, DetectionDraft draft) {
    draft.className(row.text(TYPE));
    if (row.fields() > COLUMNS) {
      if (probable) {
        draft.score(numbers[SCORE]);
      } else {
        draft.attribute("confidence", new AttributeValue.Numeric(numbers[SCORE]));
      }
    }
    if (numbers[TRUNCATED] != -1) {
      draft.attribute("truncated", level(numbers[TRUNCATED]));
    }
    if (numbers[OCCLUDED] != -1 && numbers[OCCLUDED] != UNKNOWN_OCCLUSION) {
      draft.attribute("occluded", level(numbers[OCCLUDED]));
    }
    if (numbers[ALPHA] != NO_ANGLE) {
      draft.attribute("alpha", new AttributeValue.Numeric(numbers[ALPHA]));
    }
  }

  private static AttributeValue level(double number) {
    int level = (int) number;
    return level == number && level >= 0 && level < LEVELS.length
        ? LEVELS[level]
        : new AttributeValue.Numeric(number);
  }

  /** Sets the box in the image. */
  void fillFlat(Row row, DetectionDraft draft) {
    common(row, draft);
    double width = numbers[RIGHT] - numbers[LEFT];
    double height = numbers[BOTTOM] - numbers[TOP];
    if (width < 0 || height < 0) {
      tally.repaired("box with exchanged edges turned around");
    }
    draft.imageBox(
        numbers[LEFT] + width / 2, numbers[TOP] + height / 2, Math.abs(width), Math.abs(height), 0);
  }

  /** Sets the box in space. */
  void fillSolid(Row row, DetectionDraft draft) {
    common(row, draft);
    double cos = Math.cos(numbers[YAW]);
    double sin = Math.sin(numbers[YAW]);
    Rotation axes =
        new Rotation(new Vector3(cos, 0, -sin), new Vector3(sin, 0, cos), new Vector3(0, -1, 0));
    Vector3 centre = new Vector3(numbers[X], numbers[Y] - numbers[HEIGHT] / 2, numbers[Z]);
    Cuboid cuboid =
        new Cuboid(
                new RigidTransform(axes, centre), numbers[LENGTH], numbers[WIDTH], numbers[HEIGHT])
            .moved(calibration.cameraToEgo());
    if (cuboid.notablyTilted()) {
      tally.repaired(Cuboid.TILT_DROPPED);
    }
    draft.box(cuboid.upright());
  }

  /** Returns the reason to say where the row's DontCare is counted. */
  static Optional<String> unwanted(Row row) {
    return unlabelled(row) ? Optional.of("rows of DontCare") : Optional.empty();
  }
}
