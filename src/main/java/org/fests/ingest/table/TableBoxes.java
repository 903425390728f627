package org.fests.ingest.table;

import org.fests.ingest.csv.Row;
import org.fests.ingest.log.Image;
import org.fests.ingest.table.TableMap.BoxColumns;
import org.fests.ingest.table.TableMap.Form;
import org.fests.scene.Box;
import org.fests.scene.DetectionDraft;

/** Reads the boxes of one table. */
final class TableBoxes {
  static final String TURNED = "corners of a box put in order";

  private final BoxColumns columns;
  private final int[] places;
  private final double across;
  private final double down;
  private final double[] numbers = new double[7];
  private boolean turned;

  TableBoxes(BoxColumns columns, Image image) {
    this.columns = columns;
    places = columns.columns().stream().mapToInt(Integer::intValue).toArray();
    across = columns.shares() ? (double) image.width() : 1;
    down = columns.shares() ? (double) image.height() : 1;
  }

  /** Returns whether the corners of the last box came in another order. */
  boolean turned() {
    return turned;
  }

  /** Reads the box; returns why it is bad, empty if it is good. */
  String fill(Row row, DetectionDraft draft) {
    turned = false;
    String flaw = numbers(row);
    if (!flaw.isEmpty()) {
      return flaw;
    }
    if (columns.form() == Form.CUBOID) {
      draft.box(
          new Box(
              numbers[0],
              numbers[1],
              numbers[2],
              numbers[3],
              numbers[4],
              numbers[5],
              radians(numbers[6])));
      return "";
    }
    double angle = columns.angle() < 0 ? 0 : row.number(columns.angle());
    flat(draft, radians(angle));
    return Double.isNaN(angle)
        ? "angle '%s' is not a number".formatted(row.text(columns.angle()))
        : "";
  }

  private String numbers(Row row) {
    int wanted = columns.numbers();
    if (places.length == 1) {
      int count = row.numbers(places[0], numbers);
      return count == wanted
          ? ""
          : "box '%s' is not %d numbers".formatted(row.text(places[0]), wanted);
    }
    for (int i = 0; i < wanted; i++) {
      numbers[i] = row.number(places[i]);
      if (Double.isNaN(numbers[i])) {
        return "number %d of the box, '%s', is none".formatted(i + 1, row.text(places[i]));
      }
    }
    return "";
  }

  private void flat(DetectionDraft draft, double angle) {
    double first = columns.firstPixel();
    if (columns.form() == Form.XXYY) {
      double top = numbers[2];
      numbers[2] = numbers[1];
      numbers[1] = top;
    }
    if (columns.form() == Form.XYXY || columns.form() == Form.XXYY) {
      corners();
    }
    double half = columns.form() == Form.CENTRE ? 0 : 0.5;
    double width = numbers[2];
    double height = numbers[3];
    draft.imageBox(
        (numbers[0] - first + half * width) * across,
        (numbers[1] - first + half * height) * down,
        width * across,
        height * down,
        angle);
  }

  /** Makes left, top, width and height of left, top, right and bottom. */
  private void corners() {
    turned = numbers[2] < numbers[0] || numbers[3] < numbers[1];
    for (int axis = 0; axis < 2; axis++) {
      double least = Math.min(numbers[axis], numbers[axis + 2]);
      double most = Math.max(numbers[axis], numbers[axis + 2]);
      numbers[axis] = least;
      numbers[axis + 2] = most - least;
    }
  }

  private double radians(double angle) {
    return columns.degrees() ? Math.toRadians(angle) : angle;
  }
}
