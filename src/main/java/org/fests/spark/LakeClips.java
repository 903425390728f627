package org.fests.spark;

import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetInputFormat;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The clips of one snapshot of a lake, whatever becomes of the lake.
 *
 * @param session reads them
 * @param folder the data set
 */
record LakeClips(SparkSession session, Path folder) {
  /** Returns the rows of {@link LakeSchema}. */
  Dataset<Row> all() {
    return session.read().schema(LakeSchema.TYPE).parquet(folder.toString());
  }

  /**
   * Returns rows of which Parquet has left out most that are not chosen: all that share no page
   * with a chosen one. Select {@code clip_id} among the columns, or there will be no rows.
   */
  Dataset<Row> of(ClipChoice choice) {
    return session
        .read()
        .schema(LakeSchema.TYPE)
        .option(ParquetInputFormat.FILTER_PREDICATE, choice.setting())
        .parquet(folder.toString());
  }
}
