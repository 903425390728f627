package org.fests.ingest.mot;

import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Survey;

/** Finds out how many columns there are, and whether the confidences are probabilities. */
final class MotSurvey implements Survey {
  private int columns;
  private boolean probable = true;
  private long frame;

  @Override
  public void look(Row row) {
    long index = row.flaw().isEmpty() ? row.integer(0) : -1;
    if (index >= 0) {
      frame = index;
    }
    if (columns == 0 && row.flaw().isEmpty()) {
      columns = row.fields();
    }
    double confidence = row.number(6);
    boolean none = confidence == -1 && row.integer(1) >= 0;
    probable &= none || !(confidence < 0 || confidence > 1);
  }

  @Override
  public long key() {
    return frame;
  }

  /** Returns how many columns the first row has; 0 if there is no row. */
  int columns() {
    return columns;
  }

  /** Returns whether all confidences are from 0 to 1, or -1 of a track, which is none. */
  boolean probable() {
    return probable;
  }
}
