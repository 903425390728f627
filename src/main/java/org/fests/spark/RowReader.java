package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/** Reads one row column after column, in the schema's order; arrays in one copy. */
final class RowReader {
  private final InternalRow row;
  private int next;

  RowReader(InternalRow row) {
    this.row = row;
  }

  String text() {
    return row.getUTF8String(next++).toString();
  }

  int whole() {
    return row.getInt(next++);
  }

  long large() {
    return row.getLong(next++);
  }

  double number() {
    return row.getDouble(next++);
  }

  boolean flag() {
    return row.getBoolean(next++);
  }

  int[] wholes() {
    return row.getArray(next++).toIntArray();
  }

  long[] larges() {
    return row.getArray(next++).toLongArray();
  }

  double[] numbers() {
    return row.getArray(next++).toDoubleArray();
  }

  List<String> texts() {
    ArrayData array = row.getArray(next++);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < array.numElements(); i++) {
      texts.add(array.getUTF8String(i).toString());
    }
    return texts;
  }

  /** Reads an array of structs with that many fields. */
  <T> List<T> rows(int fields, Function<RowReader, T> mapping) {
    ArrayData array = row.getArray(next++);
    List<T> values = new ArrayList<>();
    for (int i = 0; i < array.numElements(); i++) {
      values.add(mapping.apply(new RowReader(array.getStruct(i, fields))));
    }
    return values;
  }

  /** Passes over columns that follow from others. */
  RowReader skip(int columns) {
    next += columns;
    return this;
  }
}
