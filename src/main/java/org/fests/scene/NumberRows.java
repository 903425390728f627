package org.fests.scene;

import java.util.Arrays;

/**
 * The numbers of detections, row after row: what nearly all rows have stands together, so that a
 * row takes one look at the room and one place in memory.
 */
final class NumberRows {
  private static final int COLUMNS = 5;

  /** Of each row the score, x, y, width, height. */
  private double[] values = new double[64 * COLUMNS];

  private final UsualTriples solid = new UsualTriples(0);
  private final UsualTriples velocity = new UsualTriples(Double.NaN);
  private int size;

  void add(DetectionDraft draft) {
    int place = COLUMNS * size;
    if (place == values.length) {
      values = Arrays.copyOf(values, 2 * place);
    }
    values[place] = draft.score;
    values[place + 1] = draft.x;
    values[place + 2] = draft.y;
    values[place + 3] = draft.width;
    values[place + 4] = draft.height;
    if (draft.solidOrTurned()) {
      solid.add(size, draft.z, draft.length, draft.angle);
    }
    if (draft.moves()) {
      velocity.add(size, draft.vx, draft.vy, draft.vz);
    }
    size++;
  }

  /** Returns the scores of those rows, in that order. */
  double[] scores(int[] rows) {
    return column(0, rows);
  }

  /** Returns the boxes and velocities of those rows, in that order. */
  BoxColumns boxes(int[] rows) {
    return new BoxColumns(
        column(1, rows),
        column(2, rows),
        solid.column(0, rows),
        solid.column(1, rows),
        column(3, rows),
        column(4, rows),
        solid.column(2, rows),
        velocity.column(0, rows),
        velocity.column(1, rows),
        velocity.column(2, rows));
  }

  private double[] column(int column, int[] rows) {
    double[] picked = new double[rows.length];
    for (int i = 0; i < picked.length; i++) { // a stream here is the slowest part of an import
      picked[i] = values[COLUMNS * rows[i] + column];
    }
    return picked;
  }

  /** Forgets the rows and keeps the room for them. */
  void clear() {
    solid.clear();
    velocity.clear();
    size = 0;
  }
}
