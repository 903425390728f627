package org.fests.ingest.kitti;

import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Survey;

/** Finds out which boxes there are, and whether the scores are probabilities. */
final class LabelSurvey implements Survey {
  private boolean flat;
  private boolean solid;
  private boolean probable = true;
  private long frame;

  @Override
  public int fields() {
    return Label.COLUMNS + 1;
  }

  @Override
  public void look(Row row) {
    long index = row.whole(Label.FRAME);
    if (index >= 0) {
      frame = index;
    }
    if (row.fields() > Label.COLUMNS) {
      double score = row.number(Label.SCORE);
      probable &= !(score < 0 || score > 1);
    }
    boolean whole = row.fields() >= Label.COLUMNS && !Label.unlabelled(row);
    if (whole && !(flat && solid)) {
      flat |= Label.flat(row);
      solid |= Label.solid(row);
    }
  }

  @Override
  public long key() {
    return frame;
  }

  /** Returns whether a row has a box in the image. */
  boolean flat() {
    return flat;
  }

  /** Returns whether a row has a box in space. */
  boolean solid() {
    return solid;
  }

  /** Returns whether all scores are from 0 to 1. */
  boolean probable() {
    return probable;
  }
}
