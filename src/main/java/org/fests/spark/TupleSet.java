package org.fests.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.fests.tuple.Tuple;

/** A tuple data set. {@code docs/tuples.md} describes it. */
public final class TupleSet {
  private final SparkSession session;
  private final Snapshots snapshots;
  private final String folder;

  private TupleSet(SparkSession session, Snapshots snapshots, String folder) {
    this.session = session;
    this.snapshots = snapshots;
    this.folder = folder;
  }

  /** Opens the data set in a folder, which need not exist yet. */
  public static TupleSet in(String folder, SparkSession session) throws IOException {
    return new TupleSet(
        session,
        Snapshots.in(new Path(folder), session.sparkContext().hadoopConfiguration()),
        folder);
  }

  Snapshots snapshots() {
    return snapshots;
  }

  /**
   * Returns the rows of {@link TupleSchema}.
   *
   * @throws JobException if there is no data set
   */
  public Dataset<Row> rows() throws IOException {
    Path current =
        snapshots
            .current()
            .orElseThrow(
                () ->
                    new JobException(
                        "No tuples in %s: run a job first, or name its output".formatted(folder)));
    return session.read().schema(TupleSchema.TYPE).parquet(current.toString());
  }

  /** Returns the tuples whose id begins so, by id; no more than asked for. */
  public List<Tuple> startingWith(String idPrefix, int most) throws IOException {
    Dataset<Row> found =
        rows()
            .filter(functions.col(TupleSchema.TUPLE_ID).startsWith(idPrefix))
            .sort(TupleSchema.TUPLE_ID)
            .limit(most);
    return Frames.rows(found).map(InternalRow::copy).collect().stream()
        .map(TupleRows::fromRow)
        .toList();
  }

  /** Counts the tuples, in one pass over two columns. */
  JobReport.Labels labels() throws IOException {
    Row counts =
        rows()
            .agg(
                functions.count_if(functions.expr(TupleSchema.LABEL + " = 1")),
                functions.count_if(functions.expr(TupleSchema.LABEL + " = 0")),
                functions.count_if(functions.expr(TupleSchema.VERDICT + " <> 'accepted'")))
            .first();
    return new JobReport.Labels(counts.getLong(0), counts.getLong(1), counts.getLong(2));
  }
}
