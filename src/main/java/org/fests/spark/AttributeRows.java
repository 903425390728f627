package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;

/** Maps the attributes' columns of a clip to the lake's structs and back. */
final class AttributeRows {
  private static final int FIELDS = 5;

  private AttributeRows() {}

  static List<InternalRow> toRows(List<AttributeColumn> columns) {
    return columns.stream().map(AttributeRows::toRow).toList();
  }

  static List<AttributeColumn> fromRows(RowReader row) {
    return row.rows(FIELDS, AttributeRows::fromRow);
  }

  private static InternalRow toRow(AttributeColumn column) {
    List<Scalar> values =
        IntStream.range(0, column.size()).mapToObj(n -> Scalar.of(column.value(n))).toList();
    return new RowWriter(FIELDS)
        .text(column.name())
        .wholes(IntStream.range(0, column.size()).map(column::detection).toArray())
        .texts(values.stream().map(Scalar::kind).toList())
        .texts(values.stream().map(Scalar::text).toList())
        .numbers(values.stream().mapToDouble(Scalar::number).toArray())
        .row();
  }

  private static AttributeColumn fromRow(RowReader row) {
    String name = row.text();
    int[] detections = row.wholes();
    List<String> kinds = row.texts();
    List<String> texts = row.texts();
    double[] numbers = row.numbers();
    List<AttributeValue> values = new ArrayList<>();
    for (int n = 0; n < detections.length; n++) {
      values.add(new Scalar(kinds.get(n), texts.get(n), numbers[n]).value());
    }
    return new AttributeColumn(name, detections, values);
  }
}
