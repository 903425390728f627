package org.fests.spark;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.fests.match.StreamClasses;

/**
 * The summaries of all streams of a lake. Of what is stored, little is read, and once: Spark keeps
 * it until this is closed.
 */
final class StreamSummaries implements AutoCloseable {
  private static final Column[] COLUMNS =
      Stream.of(
              LakeSchema.STREAM_ID,
              LakeSchema.FRAMES,
              LakeSchema.BYTES,
              LakeSchema.CLASSES,
              LakeSchema.CLASS_TRACKS,
              LakeSchema.CLIP,
              LakeSchema.LAST)
          .map(functions::col)
          .toArray(Column[]::new);

  private final JavaRDD<OfClip> clips;
  private final StreamSet streams;

  /** What is told of one clip, and whether it is its whole stream. */
  private record OfClip(StreamSummary summary, boolean whole) implements Serializable {}

  /** How many clips there are, and how many of them are parts of streams. */
  private record Count(long clips, long parts) implements Serializable {
    static final Count NONE = new Count(0, 0);

    static Count of(OfClip clip) {
      return new Count(1, clip.whole() ? 0 : 1);
    }

    Count and(Count other) {
      return new Count(clips + other.clips, parts + other.parts);
    }
  }

  private StreamSummaries(JavaRDD<OfClip> clips) {
    this.clips = clips;
    Count count = clips.map(Count::of).fold(Count.NONE, Count::and);
    streams = new StreamSet(count.parts() == 0 ? wholes(clips) : joined(clips), count.clips());
  }

  /** Reads those of all clips. */
  static StreamSummaries of(Dataset<Row> clips) {
    return new StreamSummaries(
        Frames.rows(clips.select(COLUMNS))
            .map(row -> new OfClip(ofClip(row), row.getInt(5) == 0 && row.getBoolean(6)))
            .persist(StorageLevel.MEMORY_AND_DISK_SER())); // as objects each is sized by reflection
  }

  private static JavaRDD<StreamSummary> wholes(JavaRDD<OfClip> clips) {
    return clips.filter(OfClip::whole).map(OfClip::summary);
  }

  private static JavaRDD<StreamSummary> joined(JavaRDD<OfClip> clips) {
    JavaRDD<StreamSummary> parts = clips.filter(clip -> !clip.whole()).map(OfClip::summary);
    return wholes(clips)
        .union(parts.keyBy(StreamSummary::streamId).reduceByKey(StreamSummary::and).values());
  }

  private static StreamSummary ofClip(InternalRow row) {
    ArrayData names = row.getArray(3);
    int[] tracks = row.getArray(4).toIntArray();
    SortedMap<String, Long> classes = new TreeMap<>();
    IntStream.range(0, tracks.length)
        .forEach(i -> classes.put(names.getUTF8String(i).toString(), (long) tracks[i]));
    return new StreamSummary(
        row.getUTF8String(0).toString(),
        1,
        row.getInt(1),
        row.getLong(2),
        new StreamClasses(classes));
  }

  /** Returns them. */
  StreamSet streams() {
    return streams;
  }

  /** Lets go of what is kept. */
  @Override
  public void close() {
    clips.unpersist();
  }
}
