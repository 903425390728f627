package org.fests.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fests.scene.FrameBatch;

/**
 * The streams of a lake, each whole. A stream that is one clip, as most are, stays where it is
 * read. The clips of a longer one are brought together in one task, which holds that stream in
 * memory.
 */
final class LakeStreams {
  private LakeStreams() {}

  static JavaRDD<FrameBatch> of(Dataset<Row> clips) {
    Column single = functions.col(LakeSchema.CLIP).equalTo(0).and(functions.col(LakeSchema.LAST));
    JavaRDD<FrameBatch> singles =
        Frames.rows(clips.filter(single)).map(row -> ClipRows.fromRow(row).frames());
    Dataset<Row> others = clips.filter(functions.not(single));
    return others.select(LakeSchema.CLIP).isEmpty() ? singles : singles.union(joined(others));
  }

  private static JavaRDD<FrameBatch> joined(Dataset<Row> clips) {
    Dataset<Row> together =
        clips
            .repartition(functions.col(LakeSchema.STREAM_ID))
            .sortWithinPartitions(LakeSchema.STREAM_ID, LakeSchema.CLIP);
    return Frames.rows(together).map(ClipRows::fromRow).mapPartitions(LakeStreams::streams);
  }

  private static Iterator<FrameBatch> streams(Iterator<Clip> clips) {
    return new Joined(clips);
  }

  /** Joins the clips of each stream, which come one after another. */
  private static final class Joined implements Iterator<FrameBatch> {
    private final Iterator<Clip> clips;

    Joined(Iterator<Clip> clips) {
      this.clips = clips;
    }

    @Override
    public boolean hasNext() {
      return clips.hasNext();
    }

    @Override
    public FrameBatch next() {
      List<FrameBatch> parts = new ArrayList<>();
      while (clips.hasNext()) {
        Clip clip = clips.next();
        parts.add(clip.frames());
        if (clip.last()) {
          return FrameBatch.concat(parts);
        }
      }
      throw new NoSuchElementException("the stream has no last clip");
    }
  }
}
