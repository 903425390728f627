package org.fests.ingest.csv;

/** Finds out how many columns {@link BoxRows} have, and whether confidences are probabilities. */
public final class BoxSurvey implements Survey {
  private static final int CONFIDENCE = 6;

  private int columns;
  private boolean probable = true;
  private long frame;

  @Override
  public int fields() {
    return columns == 0 ? Integer.MAX_VALUE : probable ? CONFIDENCE + 1 : 1;
  }

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
      double confidence = row.number(CONFIDENCE);
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
