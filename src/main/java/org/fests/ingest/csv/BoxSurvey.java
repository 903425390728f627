package org.fests.ingest.csv;

/** Finds out how many columns {@link BoxRows} have, and whether confidences are probabilities. */
public final class BoxSurvey implements Survey {
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
    if (probable) {
      double confidence = row.number(6);
      probable = !(confidence < 0 || confidence > 1) || (confidence == -1 && row.integer(1) >= 0);
    }
  }

  @Override
  public long key() {
    return frame;
  }

  /** Returns how many columns the first row has; 0 if there is no row. */
  public int columns() {
    return columns;
  }

  /** Returns whether all confidences are from 0 to 1, or -1 of a track, which is none. */
  public boolean probable() {
    return probable;
  }
}
