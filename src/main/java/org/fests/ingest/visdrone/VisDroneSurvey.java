package org.fests.ingest.visdrone;

import org.fests.ingest.csv.BoxSurvey;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Survey;

/** Finds out whether the rows are ground truth, and what {@link BoxSurvey} does. */
final class VisDroneSurvey implements Survey {
  private final BoxSurvey boxes = new BoxSurvey();
  private boolean truth;

  @Override
  public int fields() {
    return truth ? 1 : VisDroneColumns.COLUMNS;
  }

  @Override
  public void look(Row row) {
    boxes.look(row);
    truth = truth || row.integer(8) >= 0 || row.integer(9) >= 0;
  }

  @Override
  public long key() {
    return boxes.key();
  }

  /** Returns whether a row has a truncation or an occlusion: detections have -1. */
  boolean truth() {
    return truth;
  }

  /** Returns whether all scores are probabilities. */
  boolean probable() {
    return boxes.probable();
  }
}
