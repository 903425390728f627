package org.fests.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;

/** Asks queries of all streams of a lake, as a job does, and makes no tuples of what it finds. */
public final class LakeScan implements AutoCloseable {
  private static final Found NOTHING = new Found(0, 0, 0, 0);

  private final SparkSession session;
  private final Lake lake;
  private final TaskClock clock;

  /**
   * What a scan came to.
   *
   * @param clips of the lake
   * @param skippedClips of which no frame was looked at, as their statistics told enough
   * @param frames of the lake
   * @param matches the longest, of all queries
   */
  public record Found(long clips, long skippedClips, long frames, long matches)
      implements Serializable {
    private Found and(Found other) {
      return new Found(
          clips + other.clips,
          skippedClips + other.skippedClips,
          frames + other.frames,
          matches + other.matches);
    }
  }

  /** Makes up streams by number; it travels to where they are made. */
  public interface Scene extends Serializable {
    FrameBatch stream(int number);
  }

  private LakeScan(SparkSession session, Lake lake) {
    this.session = session;
    this.lake = lake;
    clock = TaskClock.on(session.sparkContext());
  }

  /** Starts Spark and opens a lake, which may be empty. */
  public static LakeScan open(String folder) throws IOException {
    return on(Sessions.start(), folder);
  }

  /** Opens a lake in a session that runs already. */
  static LakeScan on(SparkSession session, String folder) throws IOException {
    return new LakeScan(session, Lake.in(folder, session));
  }

  public boolean isEmpty() throws IOException {
    return lake.current().isEmpty();
  }

  /** Returns the processor time of all tasks so far, nanoseconds. */
  public long taskNanos() {
    return clock.nanos();
  }

  /** Makes the lake hold that many made-up streams, each in one clip, and nothing else. */
  public void fill(int streams, Scene scene) throws IOException {
    List<Integer> numbers = IntStream.range(0, streams).boxed().toList();
    JavaRDD<Clip> clips =
        new JavaSparkContext(session.sparkContext())
            .parallelize(numbers)
            .map(number -> new Clip("made up", 0, true, 0, scene.stream(number)));
    LakeWriting.locked(
        lake,
        () -> {
          lake.snapshots().replace(staging -> lake.writeClips(clips, staging));
          return streams;
        });
  }

  /** Finds the matches of all queries; the lake is not empty. */
  public Found find(QuerySet queries) throws IOException {
    Broadcast<QuerySet> set = new JavaSparkContext(session.sparkContext()).broadcast(queries);
    LakeClips clips = lake.current().orElseThrow();
    try (StreamSummaries summaries = StreamSummaries.of(clips.all())) {
      StreamSet streams = summaries.streams();
      StreamChoice needed = streams.choose(s -> !set.value().findNothing(s.classes()));
      Found skipped =
          streams
              .streams()
              .filter(s -> set.value().findNothing(s.classes()))
              .map(s -> new Found(s.clips(), s.clips(), s.frames(), 0))
              .fold(NOTHING, Found::and);
      return new LakeStreams(clips, ClipColumns.of(queries.parts()))
          .read(needed)
          .map(stream -> new Found(0, 0, stream.frames(), matches(stream, set.value())))
          .fold(NOTHING, Found::and)
          .and(skipped)
          .and(new Found(needed.clips(), 0, 0, 0));
    }
  }

  private static long matches(FrameBatch stream, QuerySet queries) {
    StreamTruth truth = StreamTruth.of(queries, stream);
    long matches = 0;
    for (CompiledQuery query : queries.queries()) {
      matches +=
          new StreamMatcher(query, truth, queries.limits()).matches(MatchMode.LONGEST).size();
    }
    return matches;
  }

  /** Stops Spark. */
  @Override
  public void close() {
    session.stop();
  }
}
