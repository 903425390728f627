package org.fests.ingest.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fests.ingest.log.Glance;

/**
 * The beginning of a log that is nothing but numbers between commas, as many in each row.
 *
 * @param rows the numbers; at least one row
 */
public record NumberTable(List<double[]> rows) {
  /** Returns how many numbers a row has. */
  public int columns() {
    return rows.isEmpty() ? 0 : rows.get(0).length;
  }

  /** Returns the table, without a row if the log is something else. */
  public static NumberTable of(Glance glance) throws IOException {
    byte[] start = glance.start();
    int first = glance.firstVisible();
    boolean number =
        first < start.length
            && (start[first] == '-' || (start[first] >= '0' && start[first] <= '9'));
    return new NumberTable(glance.folder() || !number ? List.of() : rows(glance));
  }

  private static List<double[]> rows(Glance glance) throws IOException {
    byte[] start = glance.start();
    CsvRows rows = new CsvRows(new ByteArrayInputStream(start), Dialect.PLAIN, Glance.BYTES);
    List<double[]> numbers = new ArrayList<>();
    while (rows.next()) {
      numbers.add(numbers(rows.row()));
    }
    if (!glance.whole() && !numbers.isEmpty()) {
      numbers.remove(numbers.size() - 1); // it may be cut off
    }
    int columns = numbers.isEmpty() ? 0 : numbers.get(0).length;
    boolean table = numbers.stream().allMatch(row -> row.length == columns && columns > 0);
    return table ? numbers : List.of();
  }

  /** Returns the row's numbers; none if one of its fields is something else. */
  private static double[] numbers(Row row) {
    double[] numbers = new double[row.fields()];
    for (int field = 0; field < numbers.length; field++) {
      numbers[field] = row.number(field);
      if (Double.isNaN(numbers[field])) {
        return new double[0];
      }
    }
    return numbers;
  }

  /** Returns whether a column holds whole numbers from one to another. */
  public boolean whole(int column, double least, double most) {
    return rows.stream()
        .mapToDouble(row -> row[column])
        .allMatch(value -> value >= least && value <= most && value == Math.rint(value));
  }

  /** Returns whether a column has one value only. */
  public boolean constant(int column) {
    return rows.stream().allMatch(row -> row[column] == rows.get(0)[column]);
  }
}
