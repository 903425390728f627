package org.fests.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;

/**
 * The answer to a query, as text: columns aligned, numbers to the right.
 *
 * @param header the columns' names
 * @param numeric whether each column holds numbers
 * @param rows as text
 * @param more whether the answer has further rows
 */
public record TextTable(
    List<String> header, List<Boolean> numeric, List<List<String>> rows, boolean more) {
  private static final String GAP = "  ";

  static TextTable of(Dataset<Row> answer, int mostRows) {
    StructField[] fields = answer.schema().fields();
    Column[] texts =
        IntStream.range(0, fields.length)
            .mapToObj(i -> functions.col("c" + i).cast("string"))
            .toArray(Column[]::new);
    String[] names =
        IntStream.range(0, fields.length).mapToObj(i -> "c" + i).toArray(String[]::new);
    List<Row> rows = answer.toDF(names).limit(mostRows + 1).select(texts).collectAsList();
    return new TextTable(
        Arrays.stream(fields).map(StructField::name).toList(),
        Arrays.stream(fields).map(field -> field.dataType() instanceof NumericType).toList(),
        rows.stream().limit(mostRows).map(TextTable::cells).toList(),
        rows.size() > mostRows);
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.isNullAt(i) ? "" : row.getString(i))
        .toList();
  }

  /** Returns the lines of the table: names, a rule, the rows. */
  public List<String> lines() {
    int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths));
    lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    rows.forEach(row -> lines.add(line(row, widths)));
    if (more) {
      lines.add("... and more rows");
    }
    return lines;
  }

  private int width(int column) {
    int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(header.get(column).length(), widest);
  }

  private String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> cell(cells.get(i), widths[i], i))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private String cell(String text, int width, int column) {
    String padding = " ".repeat(width - text.length());
    return numeric.get(column) ? padding + text : text + padding;
  }
}
