package org.fests.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * The way between data frames and Spark's own rows. Public rows hold a box around every number of
 * every array; these hold the arrays. The classes used here are Spark's internals, so they are used
 * nowhere else.
 */
final class Frames {
  private Frames() {}

  /** Returns the rows; each is valid only until the next one is read. */
  static JavaRDD<InternalRow> rows(Dataset<Row> frame) {
    return ((org.apache.spark.sql.classic.Dataset<Row>) frame).queryExecution().toRdd().toJavaRDD();
  }

  static Dataset<Row> of(SparkSession session, JavaRDD<InternalRow> rows, StructType type) {
    return ((org.apache.spark.sql.classic.SparkSession) session)
        .internalCreateDataFrame(rows.rdd(), type, false);
  }
}
