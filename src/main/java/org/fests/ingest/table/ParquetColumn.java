package org.fests.ingest.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.table.TableMap.Column;

/**
 * Where a column stands in the records of a Parquet file.
 *
 * @param path places of the fields that lead to it
 */
record ParquetColumn(List<Integer> path) {
  /**
   * Finds a column.
   *
   * @throws org.fests.ingest.log.LogException if there is none of that name, or its type has no
   *     text
   */
  static ParquetColumn of(Column column, MessageType schema, LogSource source) {
    String[] names = column.name().split("\\.");
    Type type = schema;
    Integer[] path = new Integer[names.length];
    for (int i = 0; i < names.length; i++) {
      boolean inner =
          !type.isPrimitive() && (i == 0 || !type.isRepetition(Type.Repetition.REPEATED));
      if (!inner || !type.asGroupType().containsField(names[i])) {
        throw ParquetRows.failure(
            source,
            "file has no column '%s', which %s names".formatted(column.name(), column.place()),
            "name one as the file has it; a field of a structure is box.x");
      }
      path[i] = type.asGroupType().getFieldIndex(names[i]);
      type = type.asGroupType().getType(path[i]);
    }
    if (!legible(type)) {
      throw ParquetRows.failure(
          source,
          "column '%s' is of a type that has no text: %s".formatted(column.name(), type),
          "write numbers, text, or lists of them");
    }
    return new ParquetColumn(List.of(path));
  }

  private static boolean legible(Type type) {
    if (!type.isPrimitive()) {
      return type.asGroupType().getFields().stream().allMatch(ParquetColumn::legible);
    }
    PrimitiveTypeName name = type.asPrimitiveType().getPrimitiveTypeName();
    return name != PrimitiveTypeName.INT96 && name != PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
  }

  /**
   * Refuses a map that says another unit of time than the file.
   *
   * @throws org.fests.ingest.log.LogException if it does
   */
  static void checkUnit(TableMap map, MessageType schema, LogSource source) {
    int column = map.fields().time();
    if (column < 0) {
      return;
    }
    String name = map.columns().get(column).name();
    LogicalTypeAnnotation type = schema.getType(name.split("\\.")).getLogicalTypeAnnotation();
    if (type instanceof TimestampLogicalTypeAnnotation time) {
      int power =
          switch (time.getUnit()) {
            case MILLIS -> 6;
            case MICROS -> 3;
            case NANOS -> 0;
          };
      if (power != map.fields().timePower()) {
        throw ParquetRows.failure(
            source,
            "file says that column '%s' is in %s, and the map says another unit"
                .formatted(name, time.getUnit()),
            "correct time_unit in the map");
      }
    }
  }

  /** Appends the column's text in a record; nothing where it has no value. */
  void append(Group record, FieldBytes text) {
    Group group = record;
    for (int i = 0; i < path.size() - 1; i++) {
      if (group.getFieldRepetitionCount(path.get(i)) == 0) {
        return;
      }
      group = group.getGroup(path.get(i), 0);
    }
    int field = path.get(path.size() - 1);
    Type type = group.getType().getType(field);
    if (type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED)) {
      if (group.getFieldRepetitionCount(field) > 0) {
        value(group, field, 0, text);
      }
    } else if (group.getFieldRepetitionCount(field) > 0) {
      text.append('[');
      list(group, field, text);
      text.append(']');
    }
  }

  private static void list(Group group, int field, FieldBytes text) {
    GroupType type = group.getType();
    for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
      if (type.getType(field).isPrimitive()) {
        value(group, field, i, text);
        text.append(',');
      } else {
        Group inner = group.getGroup(field, i);
        IntStream.range(0, inner.getType().getFieldCount())
            .forEach(place -> list(inner, place, text));
      }
    }
  }

  private static void value(Group group, int field, int index, FieldBytes text) {
    PrimitiveType type = group.getType().getType(field).asPrimitiveType();
    switch (type.getPrimitiveTypeName()) {
      case INT32 -> whole(group.getInteger(field, index), type, text);
      case INT64 -> whole(group.getLong(field, index), type, text);
      case FLOAT -> text(NumberText.of((double) group.getFloat(field, index)), text);
      case DOUBLE -> text(NumberText.of(group.getDouble(field, index)), text);
      case BOOLEAN -> text(Boolean.toString(group.getBoolean(field, index)), text);
      default -> text.append(group.getBinary(field, index).getBytes());
    }
  }

  private static void whole(long value, PrimitiveType type, FieldBytes text) {
    int scale =
        type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
            ? decimal.getScale()
            : 0;
    text(BigDecimal.valueOf(value, scale).toPlainString(), text);
  }

  private static void text(String value, FieldBytes text) {
    text.append(value.getBytes(StandardCharsets.US_ASCII));
  }
}
