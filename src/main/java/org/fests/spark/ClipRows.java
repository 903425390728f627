package org.fests.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.scene.BoxColumns;
import org.fests.scene.Channels;
import org.fests.scene.DetectionColumns;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameColumns;
import org.fests.scene.Provenance;
import org.fests.scene.SampleColumns;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/** Maps clips to rows of the lake and back, by hand, in the order of {@link LakeSchema}. */
public final class ClipRows {
  /** Columns of a row from {@code frames} up to the first array: they follow from the arrays. */
  private static final int STATISTICS = 12;

  /** Those that tell of each class when and how often it is there, and of each track. */
  private static final int OF_CLASSES = 4;

  private static final int OF_TRACKS = 3;

  private ClipRows() {}

  /** Returns the clip as a row; its arrays are copied once. */
  public static InternalRow toRow(Clip clip) {
    RowWriter row = new RowWriter(LakeSchema.TYPE.size());
    stream(row, clip);
    clip(row, clip);
    ClipStatistics statistics = new ClipStatistics(clip.frames());
    row.large(statistics.bytes());
    statistics.writeExtent(row);
    statistics.writeClasses(row);
    statistics.writeTracks(row);
    FrameColumns columns = clip.frames().columns();
    frames(row, columns);
    detections(row, columns.detections());
    boxes(row, columns.detections().boxes());
    return row.rows(AttributeRows.toRows(columns.detections().attributes())).row();
  }

  /** Returns the clip of a row that has all columns. */
  public static Clip fromRow(InternalRow row) {
    return fromRow(row, ClipColumns.ALL);
  }

  /** Returns the clip of a row that has just the columns; it keeps nothing of it. */
  static Clip fromRow(InternalRow row, ClipColumns columns) {
    RowReader reader = columns.reader(row);
    StreamFacts stream = stream(reader);
    String importKey = reader.text();
    int number = reader.skip(1).whole();
    boolean last = reader.flag();
    long firstPosition = reader.large();
    reader.skip(STATISTICS);
    List<String> classes = reader.texts();
    List<String> tracks = reader.skip(OF_CLASSES).texts();
    reader.skip(OF_TRACKS);
    FrameBatch frames = FrameBatch.of(stream, frames(reader, classes, tracks));
    return new Clip(importKey, number, last, firstPosition, frames);
  }

  private static void stream(RowWriter row, Clip clip) {
    StreamFacts stream = clip.frames().stream();
    Provenance provenance = stream.provenance();
    row.text(stream.recordingId())
        .text(stream.streamId())
        .text(stream.channel())
        .text(stream.channels().word())
        .text(stream.space().word())
        .large(stream.periodNanos())
        .text(provenance.uri())
        .text(provenance.sha256())
        .text(provenance.licence())
        .text(provenance.importer())
        .text(clip.importKey());
  }

  private static StreamFacts stream(RowReader row) {
    return new StreamFacts(
        row.text(),
        row.text(),
        row.text(),
        channels(row.text()),
        Space.of(row.text()).orElseThrow(),
        row.large(),
        new Provenance(row.text(), row.text(), row.text(), row.text()));
  }

  /** Returns the way of reading channels; where it was not read, the lake's usual one. */
  private static Channels channels(String word) {
    return word.isEmpty() ? Channels.EACH : Channels.of(word).orElseThrow();
  }

  private static void clip(RowWriter row, Clip clip) {
    FrameBatch frames = clip.frames();
    boolean timed = frames.timed();
    row.text(clip.id())
        .whole(clip.number())
        .flag(clip.last())
        .large(clip.firstPosition())
        .whole(frames.frames())
        .whole(frames.detections())
        .flag(timed)
        .large(timed ? frames.time(0) : 0)
        .large(timed ? frames.time(frames.frames() - 1) : 0);
  }

  private static void frames(RowWriter row, FrameColumns columns) {
    SampleColumns samples = columns.samples();
    row.larges(columns.indexes())
        .larges(columns.times())
        .numbers(columns.poses())
        .wholes(samples.frameOffsets())
        .texts(samples.channels())
        .wholes(samples.channelCodes())
        .wholes(samples.detectionOffsets());
  }

  private static FrameColumns frames(RowReader row, List<String> classes, List<String> tracks) {
    long[] indexes = row.larges();
    long[] times = row.larges();
    double[] poses = row.numbers();
    SampleColumns samples = samples(row);
    boolean single = samples.frameOffsets().length == 0;
    int[] offsets = single ? samples.detectionOffsets() : samples.frameOffsets();
    return new FrameColumns(
        indexes.length == 0 ? new long[Math.max(0, offsets.length - 1)] : indexes,
        times,
        poses,
        samples,
        detections(row, classes, tracks));
  }

  /** Reads samples; where the channels were not read, all are of one without a name. */
  private static SampleColumns samples(RowReader row) {
    int[] frameOffsets = row.wholes();
    List<String> channels = row.texts();
    int[] channelCodes = row.wholes();
    int[] detectionOffsets = row.wholes();
    boolean notRead = channels.isEmpty() && detectionOffsets.length > 1;
    return new SampleColumns(
        frameOffsets, notRead ? List.of("") : channels, channelCodes, detectionOffsets);
  }

  private static void detections(RowWriter row, DetectionColumns detections) {
    row.wholes(detections.classCodes())
        .wholes(detections.trackCodes())
        .numbers(detections.scores());
  }

  private static DetectionColumns detections(
      RowReader row, List<String> classes, List<String> tracks) {
    int[] classCodes = row.wholes();
    return new DetectionColumns(
        classes,
        classCodes,
        tracks,
        row.wholes(),
        forEach(classCodes, row.numbers()),
        boxes(row, classCodes),
        AttributeRows.fromRows(row));
  }

  /** Returns the column, or one of zeros where it was not read. */
  private static double[] forEach(int[] detections, double[] column) {
    return column.length == 0 ? new double[detections.length] : column;
  }

  private static void boxes(RowWriter row, BoxColumns boxes) {
    row.numbers(boxes.x())
        .numbers(boxes.y())
        .numbers(boxes.z())
        .numbers(boxes.length())
        .numbers(boxes.width())
        .numbers(boxes.height())
        .numbers(boxes.angle())
        .numbers(boxes.vx())
        .numbers(boxes.vy())
        .numbers(boxes.vz());
  }

  private static BoxColumns boxes(RowReader row, int[] detections) {
    return new BoxColumns(
        forEach(detections, row.numbers()),
        forEach(detections, row.numbers()),
        row.numbers(),
        row.numbers(),
        forEach(detections, row.numbers()),
        forEach(detections, row.numbers()),
        row.numbers(),
        row.numbers(),
        row.numbers(),
        row.numbers());
  }
}
