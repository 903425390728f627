package org.fests.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The data set of clips. {@code docs/lake.md} describes it. */
public final class Lake {
  private static final String CLIPS = "clips";
  private static final String REJECTED = "rejected";

  private final SparkSession session;
  private final Snapshots snapshots;

  private Lake(SparkSession session, Snapshots snapshots) {
    this.session = session;
    this.snapshots = snapshots;
  }

  /** Opens the lake in a folder, which need not exist yet. */
  public static Lake in(String folder, SparkSession session) throws IOException {
    return new Lake(
        session, Snapshots.in(new Path(folder), session.sparkContext().hadoopConfiguration()));
  }

  Snapshots snapshots() {
    return snapshots;
  }

  /** Returns the rows of {@link LakeSchema}, if anything was ever imported. */
  public Optional<Dataset<Row>> clips() throws IOException {
    return current().map(LakeClips::all);
  }

  /** Returns the clips as they are now, if anything was ever imported. */
  Optional<LakeClips> current() throws IOException {
    return snapshots.current().map(this::of);
  }

  /** Returns the clips of one snapshot, or of one that is being written. */
  Dataset<Row> clips(Path snapshot) {
    return of(snapshot).all();
  }

  private LakeClips of(Path snapshot) {
    return new LakeClips(session, new Path(snapshot, CLIPS));
  }

  /** Returns the import keys of the logs that it holds. */
  Set<String> importKeys() throws IOException {
    Set<String> keys = new TreeSet<>();
    clips()
        .ifPresent(
            clips ->
                clips
                    .select(LakeSchema.IMPORT_KEY)
                    .distinct()
                    .collectAsList()
                    .forEach(row -> keys.add(row.getString(0))));
    return keys;
  }

  /**
   * Writes clips, sorted by stream and clip inside each part, into a folder. Each has pages of its
   * own, so that a reader can leave out the others.
   */
  void writeClips(JavaRDD<Clip> clips, Path snapshot) {
    Frames.of(session, clips.map(ClipRows::toRow), LakeSchema.TYPE)
        .sortWithinPartitions(LakeSchema.STREAM_ID, LakeSchema.CLIP)
        .write()
        .option(ParquetOutputFormat.MIN_ROW_COUNT_FOR_PAGE_SIZE_CHECK, 1)
        .option(ParquetOutputFormat.PAGE_ROW_COUNT_LIMIT, 1)
        .parquet(new Path(snapshot, CLIPS).toString());
  }

  void writeRejected(Iterable<LogReport> reports, Path snapshot) {
    List<Row> rows = new ArrayList<>();
    reports.forEach(report -> report.rejected().forEach(record -> rows.add(record.toRow())));
    session
        .createDataFrame(rows, RejectedRecord.TYPE)
        .coalesce(1)
        .write()
        .parquet(new Path(snapshot, REJECTED).toString());
  }

  /** Returns a stream that two logs claim, if there is one. */
  Optional<String> streamOfTwoLogs(Path snapshot) {
    Column count = functions.count_distinct(functions.col(LakeSchema.IMPORT_KEY));
    return clips(snapshot)
        .groupBy(LakeSchema.STREAM_ID)
        .agg(count.as("logs"))
        .filter("logs > 1")
        .sort(LakeSchema.STREAM_ID)
        .limit(1)
        .collectAsList()
        .stream()
        .findFirst()
        .map(row -> row.getString(0));
  }
}
