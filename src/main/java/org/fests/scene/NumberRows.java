package org.fests.scene;

import java.util.Arrays;

/**
 * The numbers of detections, row after row: what nearly all rows have stands together, so that a
 * row takes one look at the room and one place in memory. They lie in blocks, as copying them to
 * grow takes longer than to write them.
 */
final class NumberRows {
  private static final int COLUMNS = 5;
  private static final int BLOCK_BITS = 10;
  private static final int BLOCK_ROWS = 1 << BLOCK_BITS;
  private static final int FIRST_ROWS = 64;

  /** Of each row the score, x, y, width, height; only the first block may be a short one. */
  private double[][] blocks = {new double[FIRST_ROWS * COLUMNS]};

  private double[] block = blocks[0];
  private int place;
  private int size;
  private final UsualTriples solid = new UsualTriples(0);
  private final UsualTriples velocity = new UsualTriples(Double.NaN);

  /** The columns of a clip that are made of them. */
  @SuppressWarnings("ArrayRecordComponent") // columns are handed over, never compared
  record Columns(double[] scores, BoxColumns boxes) {}

  void add(DetectionDraft draft) {
    if (place == block.length) {
      makeRoom();
    }
    double[] row = block;
    row[place] = draft.score;
    row[place + 1] = draft.x;
    row[place + 2] = draft.y;
    row[place + 3] = draft.width;
    row[place + 4] = draft.height;
    place += COLUMNS;
    if (draft.solidOrTurned()) {
      solid.add(size, draft.z, draft.length, draft.angle);
    }
    if (draft.moves()) {
      velocity.add(size, draft.vx, draft.vy, draft.vz);
    }
    size++;
  }

  private void makeRoom() {
    int next = size >>> BLOCK_BITS;
    if (next == 0) {
      blocks[0] = Arrays.copyOf(block, 2 * place);
    } else {
      place = 0;
      if (next == blocks.length) {
        blocks = Arrays.copyOf(blocks, 2 * next);
        Arrays.setAll(blocks, i -> i < next ? blocks[i] : new double[0]);
      }
      if (blocks[next].length == 0) {
        blocks[next] = new double[BLOCK_ROWS * COLUMNS];
      }
    }
    block = blocks[next];
  }

  /** Returns the columns with those rows, in that order. */
  Columns columns(int[] rows) {
    double[] scores = new double[rows.length];
    double[] x = new double[rows.length];
    double[] y = new double[rows.length];
    double[] width = new double[rows.length];
    double[] height = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double[] row = blocks[rows[i] >>> BLOCK_BITS];
      int at = COLUMNS * (rows[i] & BLOCK_ROWS - 1);
      scores[i] = row[at];
      x[i] = row[at + 1];
      y[i] = row[at + 2];
      width[i] = row[at + 3];
      height[i] = row[at + 4];
    }
    return new Columns(
        scores,
        new BoxColumns(
            x,
            y,
            solid.column(0, rows),
            solid.column(1, rows),
            width,
            height,
            solid.column(2, rows),
            velocity.column(0, rows),
            velocity.column(1, rows),
            velocity.column(2, rows)));
  }

  /** Forgets the rows and keeps the room for them. */
  void clear() {
    block = blocks[0];
    place = 0;
    size = 0;
    solid.clear();
    velocity.clear();
  }
}
