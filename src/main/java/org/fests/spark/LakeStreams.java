package org.fests.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.util.LongAccumulator;
import org.fests.scene.FrameBatch;

/**
 * Reads streams of a lake, each whole. A stream that is one clip, as most are, stays where it is
 * read. The clips of a longer one are brought together in one task, which holds that stream in
 * memory.
 */
final class LakeStreams {
  /**
   * Beyond so many clips Parquet is not asked to choose: the choice travels with every task, and is
   * unpacked several times for every file.
   */
  private static final int CHOSEN = 10_000;

  /** Nor where it would leave out less than one clip of so many: to choose would cost as much. */
  private static final int LEFT_OUT = 4;

  private final LakeClips lake;
  private final ClipColumns columns;
  private final JavaSparkContext context;
  private final LongAccumulator read;

  /** Prepares to read these columns. */
  LakeStreams(LakeClips lake, ClipColumns columns) {
    this.lake = lake;
    this.columns = columns;
    context = new JavaSparkContext(lake.session().sparkContext());
    read = context.sc().longAccumulator("clips read");
  }

  /** Returns how many clips were read so far; a task that ran twice counts twice. */
  long clipsRead() {
    return read.sum();
  }

  JavaRDD<FrameBatch> read(StreamChoice choice) {
    List<String> single = choice.clipIds(stream -> stream.clips() == 1);
    List<String> others = choice.clipIds(stream -> stream.clips() > 1);
    long all = choice.among();
    JavaRDD<FrameBatch> singles =
        single.isEmpty()
            ? context.emptyRDD()
            : clips(rows(single, all, columns), single, columns).map(Clip::frames);
    return others.isEmpty() ? singles : singles.union(joined(others, all));
  }

  /** Returns rows of at least these clips, of so many that the lake has. */
  private Dataset<Row> rows(List<String> ids, long all, ClipColumns selected) {
    boolean choosing = ids.size() <= CHOSEN && (all - ids.size()) * LEFT_OUT >= all;
    Dataset<Row> rows = choosing ? lake.of(ClipChoice.of(ids)) : lake.all();
    return rows.select(selected.select());
  }

  /** Returns the clips with these ids: a page may hold others, too. */
  private JavaRDD<Clip> clips(Dataset<Row> rows, List<String> ids, ClipColumns selected) {
    Broadcast<ClipChoice> wanted = context.broadcast(ClipChoice.of(ids));
    LongAccumulator counter = read;
    int id = rows.schema().fieldIndex(LakeSchema.CLIP_ID);
    return Frames.rows(rows)
        .filter(row -> counted(counter) && wanted.value().keep(binary(row, id)))
        .map(row -> ClipRows.fromRow(row, selected));
  }

  private static boolean counted(LongAccumulator counter) {
    counter.add(1);
    return true;
  }

  private static Binary binary(InternalRow row, int column) {
    return Binary.fromConstantByteArray(row.getUTF8String(column).getBytes());
  }

  private JavaRDD<FrameBatch> joined(List<String> ids, long all) {
    ClipColumns selected = columns.inOrder();
    Dataset<Row> together =
        rows(ids, all, selected)
            .repartition(functions.col(LakeSchema.STREAM_ID))
            .sortWithinPartitions(LakeSchema.STREAM_ID, LakeSchema.CLIP);
    return clips(together, ids, selected).mapPartitions(Joined::new);
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
