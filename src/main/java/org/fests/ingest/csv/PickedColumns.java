package org.fests.ingest.csv;

import java.io.IOException;

/**
 * Rows with only some of the fields of others; a row with more or fewer fields than it should have
 * is bad.
 */
public final class PickedColumns implements Rows {
  private final Rows rows;
  private final int[] places;
  private final int fields;
  private final Row picked = new Row();

  /**
   * Picks columns.
   *
   * @param places of the fields, in the order wanted
   * @param fields how many a row should have
   */
  public PickedColumns(Rows rows, int[] places, int fields) {
    this.rows = rows;
    this.places = places.clone();
    this.fields = fields;
  }

  @Override
  public boolean next() throws IOException {
    return next(places.length);
  }

  @Override
  public boolean next(int most) throws IOException {
    boolean all = most >= places.length;
    int wanted = all ? fields : reach(most);
    if (!rows.next(all ? Integer.MAX_VALUE : wanted)) {
      return false;
    }
    Row row = rows.row();
    picked.begin(row.bytes(), row.line());
    boolean whole = all ? row.fields() == fields : row.fields() >= wanted;
    if (whole) {
      picked.pick(row, places, Math.min(most, places.length));
    }
    picked.quote(row.quoteStart(), row.quoteEnd());
    if (!row.flaw().isEmpty()) {
      picked.flaw(row.flaw());
    } else if (!whole) {
      picked.flaw("row has %d columns, not %d".formatted(row.fields(), fields));
    }
    return true;
  }

  /** Returns how many fields there are up to the last of the first columns picked. */
  private int reach(int most) {
    int reach = 1;
    for (int i = 0; i < most; i++) {
      reach = Math.max(reach, places[i] + 1);
    }
    return reach;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  @Override
  public Row row() {
    return picked;
  }
}
