package org.fests.ingest.visdrone;

import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Survey;

/** Finds out whether the rows are ground truth, and whether the scores are probabilities. */
final class VisDroneSurvey implements Survey {
  private boolean truth;
  private boolean probable = true;
  private long frame;

  @Override
  public void look(Row row) {
    long index = row.flaw().isEmpty() ? row.whole(0) : -1;
    if (index >= 0) {
      frame = index;
    }
    double score = row.number(6);
    probable &= !(score < 0 || score > 1);
    truth |= row.whole(8) >= 0 || row.whole(9) >= 0;
  }

  @Override
  public long key() {
    return frame;
  }

  /** Returns whether a row has a truncation or an occlusion: detections have -1. */
  boolean truth() {
    return truth;
  }

  /** Returns whether all scores are from 0 to 1. */
  boolean probable() {
    return probable;
  }
}
