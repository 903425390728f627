package org.fests.spark;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.fests.ingest.StreamName;
import org.fests.scene.FrameBatch;

/** Gives the clips of a lake in order: recording by recording, stream by stream. */
public final class LakeExport implements AutoCloseable {
  /** Takes clips. */
  @FunctionalInterface
  public interface ClipSink {
    void clip(FrameBatch clip) throws IOException;
  }

  private final SparkSession session;
  private final Dataset<Row> clips;

  private LakeExport(SparkSession session, Dataset<Row> clips) {
    this.session = session;
    this.clips = clips;
  }

  /**
   * Starts Spark and opens a lake.
   *
   * @throws JobException if there is none
   */
  public static LakeExport open(String folder) throws IOException {
    Lake.require(folder); // told before Spark is started for it
    return on(Sessions.start(), folder);
  }

  /** Opens a lake in a session that runs already. */
  static LakeExport on(SparkSession session, String folder) throws IOException {
    return new LakeExport(
        session, Lake.in(folder, session).clips().orElseThrow(() -> Lake.none(folder)));
  }

  /** Returns the streams' names, ascending. */
  public List<StreamName> streams() {
    return clips
        .filter(functions.col(LakeSchema.CLIP).equalTo(0))
        .select(LakeSchema.RECORDING_ID, LakeSchema.STREAM_ID)
        .sort(LakeSchema.RECORDING_ID, LakeSchema.STREAM_ID)
        .collectAsList()
        .stream()
        .map(row -> new StreamName(row.getString(0), row.getString(1)))
        .toList();
  }

  /**
   * Gives the clips of the streams: sorted by Spark, fetched part by part, so that memory holds one
   * part of them, not all.
   *
   * @param streamIds those that are wanted
   */
  public void read(Collection<String> streamIds, ClipSink sink) throws IOException {
    Dataset<Row> wanted =
        clips
            .filter(functions.col(LakeSchema.STREAM_ID).isin(streamIds.toArray()))
            .sort(LakeSchema.RECORDING_ID, LakeSchema.STREAM_ID, LakeSchema.CLIP);
    Iterator<InternalRow> rows = Frames.rows(wanted).map(InternalRow::copy).toLocalIterator();
    while (rows.hasNext()) {
      sink.clip(ClipRows.fromRow(rows.next()).frames());
    }
  }

  /** Stops Spark. */
  @Override
  public void close() {
    session.stop();
  }
}
