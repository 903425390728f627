package org.fests.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/** Fills one row column after column, in the schema's order, without a box around any number. */
final class RowWriter {
  private final Object[] values;
  private int next;

  RowWriter(int columns) {
    values = new Object[columns];
  }

  RowWriter text(String value) {
    return put(UTF8String.fromString(value));
  }

  RowWriter whole(int value) {
    return put(value);
  }

  RowWriter large(long value) {
    return put(value);
  }

  RowWriter number(double value) {
    return put(value);
  }

  RowWriter flag(boolean value) {
    return put(value);
  }

  RowWriter wholes(int[] value) {
    return put(UnsafeArrayData.fromPrimitiveArray(value));
  }

  RowWriter larges(long[] value) {
    return put(UnsafeArrayData.fromPrimitiveArray(value));
  }

  RowWriter numbers(double[] value) {
    return put(UnsafeArrayData.fromPrimitiveArray(value));
  }

  RowWriter texts(List<String> value) {
    return put(new GenericArrayData(value.stream().map(UTF8String::fromString).toArray()));
  }

  RowWriter rows(List<InternalRow> value) {
    return put(new GenericArrayData(value.toArray()));
  }

  InternalRow row() {
    if (next != values.length) {
      throw new IllegalArgumentException(
          "Invalid row: %d of %d columns".formatted(next, values.length));
    }
    return new GenericInternalRow(values);
  }

  private RowWriter put(Object value) {
    values[next++] = value;
    return this;
  }
}
