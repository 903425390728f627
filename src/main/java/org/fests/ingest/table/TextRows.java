package org.fests.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.PickedColumns;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.table.TableMap.Column;
import org.fests.text.Nearest;

/** The rows of separated text without the lines before its header and those to be passed over. */
final class TextRows implements Rows {
  private final CsvRows rows;
  private final int skipLines;
  private final List<byte[]> skipped;
  private final Consumer<String> ignored;
  private boolean held;

  private TextRows(CsvRows rows, TableMap.TableText text, Consumer<String> ignored) {
    this.rows = rows;
    this.ignored = ignored;
    skipLines = text.skipLines();
    skipped = text.skipped().stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** Returns the columns that the map names. */
  static Rows of(InputStream bytes, TableMap map, Reading reading, Consumer<String> ignored)
      throws IOException {
    int longest = reading.options().limits().lineBytes();
    TextRows rows =
        new TextRows(new CsvRows(bytes, map.text().dialect(), longest), map.text(), ignored);
    if (!rows.next()) {
      return rows;
    }
    Row first = rows.row();
    rows.held = !map.text().header();
    int[] places = new int[map.columns().size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(map.columns().get(i), first, reading);
    }
    return new PickedColumns(rows, places, first.fields());
  }

  private static int place(Column column, Row first, Reading reading) {
    if (column.number() > first.fields()) {
      throw failure(
          first,
          reading,
          "row has %d columns, and %s names column %d"
              .formatted(first.fields(), column.place(), column.number()),
          "check the separator: the map says which it is");
    }
    if (column.number() > 0) {
      return column.number() - 1;
    }
    List<String> names = new ArrayList<>();
    for (int field = 0; field < first.fields(); field++) {
      names.add(first.text(field));
    }
    if (!names.contains(column.name())) {
      throw failure(
          first,
          reading,
          "header has no column '%s', which %s names".formatted(column.name(), column.place()),
          Nearest.help(column.name(), names));
    }
    return names.indexOf(column.name());
  }

  private static LogException failure(Row row, Reading reading, String what, String help) {
    return new LogException(new Place(reading.source().uri(), row.line(), 0, ""), what, help);
  }

  @Override
  public boolean next() throws IOException {
    return next(Integer.MAX_VALUE);
  }

  @Override
  public boolean next(int most) throws IOException {
    if (held) {
      held = false;
      return true;
    }
    while (rows.next(most)) {
      if (wanted()) {
        return true;
      }
    }
    return false;
  }

  private boolean wanted() {
    if (rows.row().line() <= skipLines) {
      return false;
    }
    for (byte[] word : skipped) {
      if (rows.row().startsWith(word)) {
        ignored.accept(
            "lines that begin with '%s'".formatted(new String(word, StandardCharsets.UTF_8)));
        return false;
      }
    }
    return true;
  }

  @Override
  public Row row() {
    return rows.row();
  }
}
