package org.fests.spark;

import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.ColumnarToRowExec;
import org.apache.spark.sql.execution.InputAdapter;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.WholeStageCodegenExec;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * The way between data frames and Spark's own rows. Public rows hold a box around every number of
 * every array; these hold the arrays. The classes used here are Spark's internals, so they are used
 * nowhere else.
 */
final class Frames {
  private Frames() {}

  /**
   * Returns the rows; each is valid only until the next one is read. Of columns that are read and
   * not changed they are views of what Parquet's reader decoded: no array is copied on the way.
   */
  static JavaRDD<InternalRow> rows(Dataset<Row> frame) {
    QueryExecution query = ((org.apache.spark.sql.classic.Dataset<Row>) frame).queryExecution();
    SparkPlan scan = scan(query.executedPlan());
    return scan.supportsColumnar()
        ? scan.executeColumnar()
            .toJavaRDD()
            .mapPartitions(Frames::unread)
            .flatMap(ColumnarBatch::rowIterator)
        : query.toRdd().toJavaRDD();
  }

  /** Prepares the JVM that is about to read these. */
  private static Iterator<ColumnarBatch> unread(Iterator<ColumnarBatch> batches) {
    ZstandardPages.use();
    return batches;
  }

  /** Returns what is below the steps that only turn columns into rows. */
  private static SparkPlan scan(SparkPlan plan) {
    boolean passing =
        plan instanceof WholeStageCodegenExec
            || plan instanceof ColumnarToRowExec
            || plan instanceof InputAdapter;
    return passing ? scan(plan.children().head()) : plan;
  }

  static Dataset<Row> of(SparkSession session, JavaRDD<InternalRow> rows, StructType type) {
    return ((org.apache.spark.sql.classic.SparkSession) session)
        .internalCreateDataFrame(rows.rdd(), type, false);
  }
}
