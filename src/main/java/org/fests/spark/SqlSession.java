package org.fests.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;

/**
 * Answers SQL over a tuple data set or a lake. Of tuples there are two views: {@code tuples}, the
 * rows as they are, and {@code detections}, one row a detection, once however many tuples show its
 * frame. For those of a lake see {@link LakeViews}.
 */
public final class SqlSession implements AutoCloseable {
  private static final String DETECTIONS =
      """
      SELECT DISTINCT recording_id, stream_id, frame.index AS frame,
        CASE WHEN timed THEN frame.time_ns / 1e9 END AS time,
        frame.channels[seen.sample] AS channel, detection,
        seen.class, nullif(seen.track, '') AS track, seen.score,
        seen.x, seen.y, seen.z, seen.length, seen.width, seen.height, seen.angle
      FROM tuples
      LATERAL VIEW explode(frames) AS frame
      LATERAL VIEW posexplode(frame.detections) AS detection, seen
      """;

  private final SparkSession session;

  private final String folder;

  private SqlSession(SparkSession session, String folder) {
    this.session = session;
    this.folder = folder;
  }

  /**
   * Starts Spark and opens a data set.
   *
   * @param folder a job's output, or the tuples in it, or a lake
   * @throws JobException if there is none
   */
  public static SqlSession open(String folder) throws IOException {
    requireData(folder);
    return on(Sessions.start(), folder);
  }

  /** Opens a data set in a session that runs already. */
  static SqlSession on(SparkSession session, String folder) throws IOException {
    Lake lake = Lake.in(folder, session);
    if (lake.exists()) {
      LakeViews.create(session, lake);
    } else {
      tuples(session, folder).rows().createOrReplaceTempView("tuples");
      session.sql(DETECTIONS).createOrReplaceTempView("detections");
    }
    return new SqlSession(session, folder);
  }

  private static TupleSet tuples(SparkSession session, String folder) throws IOException {
    TupleSet outer = TupleSet.in(folder, session);
    boolean direct = outer.snapshots().current().isPresent();
    return direct ? outer : TupleSet.in(folder + "/tuples", session);
  }

  /** Returns the tuples of the data set. */
  public TupleSet tuples() throws IOException {
    return tuples(session, folder);
  }

  /** Says at once that nothing is there, before Spark is started for it. */
  private static void requireData(String folder) {
    OutputFolder.local(folder)
        .filter(local -> !holdsData(local) && !holdsData(local.resolve("tuples")))
        .ifPresent(
            local -> {
              throw new JobException(
                  "No tuples in %s: run a job first, or name its output".formatted(folder));
            });
  }

  private static boolean holdsData(Path folder) {
    return Files.exists(folder.resolve("_current"));
  }

  /**
   * Returns the answer to a query as a table.
   *
   * @param mostRows rows beyond these are left out, and the table says so
   * @throws JobException if Spark refuses the query
   */
  public TextTable query(String sql, int mostRows) {
    try {
      return TextTable.of(session.sql(sql), mostRows);
    } catch (Exception refused) { // Scala does not declare what it throws
      if (refused instanceof AnalysisException analysis) {
        throw new JobException("SQL: " + analysis.getSimpleMessage());
      }
      if (refused instanceof SparkThrowable) {
        throw new JobException("SQL: " + refused.getMessage());
      }
      throw refused;
    }
  }

  /** Stops Spark. */
  @Override
  public void close() {
    session.stop();
  }
}
