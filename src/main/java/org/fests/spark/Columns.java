package org.fests.spark;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Writes a schema column by column. No column and no element of an array is ever null. */
final class Columns {
  private StructType type = new StructType();

  Columns text(String name, String comment) {
    return of(name, DataTypes.StringType, comment);
  }

  Columns whole(String name, String comment) {
    return of(name, DataTypes.IntegerType, comment);
  }

  Columns large(String name, String comment) {
    return of(name, DataTypes.LongType, comment);
  }

  Columns number(String name, String comment) {
    return of(name, DataTypes.DoubleType, comment);
  }

  Columns flag(String name, String comment) {
    return of(name, DataTypes.BooleanType, comment);
  }

  Columns texts(String name, String comment) {
    return of(name, array(DataTypes.StringType), comment);
  }

  Columns wholes(String name, String comment) {
    return of(name, array(DataTypes.IntegerType), comment);
  }

  Columns larges(String name, String comment) {
    return of(name, array(DataTypes.LongType), comment);
  }

  Columns numbers(String name, String comment) {
    return of(name, array(DataTypes.DoubleType), comment);
  }

  Columns structs(String name, String comment, Columns fields) {
    return of(name, array(fields.type()), comment);
  }

  StructType type() {
    return type;
  }

  private Columns of(String name, DataType columnType, String comment) {
    type = type.add(name, columnType, false, comment);
    return this;
  }

  private static ArrayType array(DataType element) {
    return DataTypes.createArrayType(element, false);
  }
}
