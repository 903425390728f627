package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Reads one row column after column, in the schema's order; arrays in one copy. Of a column that
 * was not read it returns the empty one.
 */
final class RowReader {
  /** The place of a column that the row lacks. */
  static final int NOT_READ = -1;

  /** The places of the columns of a row that lacks none; no row has as many. */
  private static final int[] ALL = IntStream.range(0, 256).toArray();

  private final InternalRow row;
  private final int[] places;
  private int next;

  RowReader(InternalRow row) {
    this(row, ALL);
  }

  /**
   * Reads a row that lacks columns.
   *
   * @param places for each column of the schema its place in the row, or {@link #NOT_READ}
   */
  RowReader(InternalRow row, int[] places) {
    this.row = row;
    this.places = places;
  }

  String text() {
    int place = places[next++];
    return place < 0 ? "" : row.getUTF8String(place).toString();
  }

  int whole() {
    int place = places[next++];
    return place < 0 ? 0 : row.getInt(place);
  }

  long large() {
    int place = places[next++];
    return place < 0 ? 0 : row.getLong(place);
  }

  double number() {
    int place = places[next++];
    return place < 0 ? 0 : row.getDouble(place);
  }

  boolean flag() {
    int place = places[next++];
    return place >= 0 && row.getBoolean(place);
  }

  int[] wholes() {
    int place = places[next++];
    return place < 0 ? new int[0] : row.getArray(place).toIntArray();
  }

  long[] larges() {
    int place = places[next++];
    return place < 0 ? new long[0] : row.getArray(place).toLongArray();
  }

  double[] numbers() {
    int place = places[next++];
    return place < 0 ? new double[0] : row.getArray(place).toDoubleArray();
  }

  List<String> texts() {
    int place = places[next++];
    List<String> texts = new ArrayList<>();
    if (place >= 0) {
      ArrayData array = row.getArray(place);
      for (int i = 0; i < array.numElements(); i++) {
        texts.add(array.getUTF8String(i).toString());
      }
    }
    return texts;
  }

  /** Reads an array of structs with that many fields. */
  <T> List<T> rows(int fields, Function<RowReader, T> mapping) {
    int place = places[next++];
    List<T> values = new ArrayList<>();
    if (place >= 0) {
      ArrayData array = row.getArray(place);
      for (int i = 0; i < array.numElements(); i++) {
        values.add(mapping.apply(new RowReader(array.getStruct(i, fields))));
      }
    }
    return values;
  }

  /** Passes over columns that follow from others. */
  RowReader skip(int columns) {
    next += columns;
    return this;
  }
}
