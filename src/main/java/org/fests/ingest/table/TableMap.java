package org.fests.ingest.table;

import java.util.List;
import java.util.Map;
import org.fests.ingest.csv.Dialect;
import org.fests.scene.Space;

/**
 * What a map says of a table. Columns are places in {@code columns}; -1 is none.
 *
 * @param text how the table is written
 * @param columns the columns that are used, each once
 * @param fields what is in which column
 * @param box how the boxes are written
 * @param facts what holds for all rows
 */
record TableMap(TableText text, List<Column> columns, Fields fields, BoxColumns box, Facts facts) {
  static final int NONE = -1;

  /** How rows are written. */
  enum Kind {
    CSV,
    JSONL,
    PARQUET
  }

  /**
   * How a table is written.
   *
   * @param kind how rows are written
   * @param dialect of separated text
   * @param header whether the first line names the columns of separated text
   * @param skipLines how many lines stand before the header, or the first row
   * @param skipped beginnings of lines that are no rows
   * @param missing words for no value, the empty one among them
   */
  record TableText(
      Kind kind,
      Dialect dialect,
      boolean header,
      int skipLines,
      List<String> skipped,
      List<String> missing) {}

  /**
   * A column of the table.
   *
   * @param name as the header, or the key, has it; empty if the column is called by number
   * @param number from 1; 0 if it is called by name
   * @param place where the map names it, as {@code map.yaml:3:10}
   */
  record Column(String name, int number, String place) {}

  /**
   * What is in which column.
   *
   * @param timePower power of ten that makes nanoseconds of the time
   * @param velocity none, or three columns, metres a second
   * @param attributes columns by attribute
   */
  record Fields(
      int frame,
      int time,
      int timePower,
      int className,
      int track,
      int score,
      int channel,
      int recording,
      List<Integer> velocity,
      Map<String, Integer> attributes) {

    /** Returns how many columns there are as far as the rows' order: recording, frame or time. */
    int order() {
      return 1 + Math.max(recording, frame >= 0 ? frame : time);
    }
  }

  /** What the numbers of a box are. */
  enum Form {
    /** Left, top, width, height. */
    XYWH,
    /** Centre's x and y, width, height. */
    CENTRE,
    /** Left, top, right, bottom. */
    XYXY,
    /** Left, right, top, bottom. */
    XXYY,
    /** Centre's x, y, z, then length, width, height, yaw: a box in metres. */
    CUBOID
  }

  /**
   * How the boxes are written.
   *
   * @param columns one for each number, or one for all
   * @param angle the column of the angle, in an image
   * @param degrees whether angles are in degrees
   * @param shares whether lengths are shares of the image's width and height
   * @param firstPixel how the first pixel is counted, 0 or 1
   */
  record BoxColumns(
      Form form,
      List<Integer> columns,
      int angle,
      boolean degrees,
      boolean shares,
      int firstPixel) {
    /** Returns how many numbers a box has, its angle in the image apart. */
    int numbers() {
      return form == Form.CUBOID ? 7 : 4;
    }
  }

  /**
   * What holds for all rows; empty or 0 if the map does not say.
   *
   * @param className of all detections, if no column names it
   * @param channel of all rows, if no column names it
   * @param recording the recording's name, if no column names it
   * @param frameRate frames a second
   * @param imageWidth pixels
   * @param imageHeight pixels
   * @param everyFrame whether numbers between the first frame's and the last's are frames too
   */
  record Facts(
      String className,
      String channel,
      String recording,
      String licence,
      Space space,
      double frameRate,
      int imageWidth,
      int imageHeight,
      boolean everyFrame) {}
}
