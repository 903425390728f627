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
 * What the statistics of a stream's clips come to.
 *
 * @param streamId the stream's
 * @param clips how many
 * @param frames how many
 * @param bytes of the numbers of all clips, before compression
 * @param classes of all detections
 */
record StreamSummary(String streamId, int clips, int frames, long bytes, StreamClasses classes)
    implements Serializable {
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

  /** What is told of one clip, and whether it is its whole stream. */
  private record OfClip(StreamSummary summary, boolean whole) implements Serializable {}

  /**
   * Returns those of all streams; of what is stored, little is read, and once: Spark keeps it for
   * as long as the result is in use.
   */
  static JavaRDD<StreamSummary> of(Dataset<Row> clips) {
    JavaRDD<OfClip> all =
        Frames.rows(clips.select(COLUMNS))
            .map(row -> new OfClip(ofClip(row), row.getInt(5) == 0 && row.getBoolean(6)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<StreamSummary> whole = all.filter(OfClip::whole).map(OfClip::summary);
    JavaRDD<StreamSummary> parts = all.filter(clip -> !clip.whole()).map(OfClip::summary);
    return parts.count() == 0
        ? whole
        : whole.union(
            parts.keyBy(StreamSummary::streamId).reduceByKey(StreamSummary::and).values());
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

  private StreamSummary and(StreamSummary other) {
    return new StreamSummary(
        streamId,
        clips + other.clips,
        Math.addExact(frames, other.frames),
        bytes + other.bytes,
        classes.and(other.classes));
  }

  /** Returns the names of the clips. */
  Stream<String> clipIds() {
    return IntStream.range(0, clips).mapToObj(number -> Clip.id(streamId, number));
  }
}
