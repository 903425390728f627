package org.fests.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.fests.logic.DetectionPart;

/**
 * The columns of the lake that a job reads, in the schema's order. What is not read is 0 for each
 * frame or detection, or unknown; each column more costs time, however little is in it.
 */
final class ClipColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Those without which a clip is none. */
  private static final List<String> ALWAYS =
      List.of(
          "recording_id",
          LakeSchema.STREAM_ID,
          LakeSchema.SPACE,
          LakeSchema.CLIP_ID,
          LakeSchema.CLASSES,
          "frame_samples",
          "sample_detections",
          "class_code");

  /** Those of whole clips. */
  static final ClipColumns ALL = new ClipColumns(Set.of(LakeSchema.TYPE.fieldNames()));

  private final Set<String> names;
  private final int[] places = new int[LakeSchema.TYPE.size()];

  private ClipColumns(Set<String> names) {
    this.names = names;
    String[] columns = LakeSchema.TYPE.fieldNames();
    int place = 0;
    for (int column = 0; column < columns.length; column++) {
      places[column] = names.contains(columns[column]) ? place++ : RowReader.NOT_READ;
    }
  }

  private static List<String> of(DetectionPart part) {
    return switch (part) {
      case TRACK -> List.of("tracks", "track_code");
      case SCORE -> List.of("score");
      case BOX -> List.of("x", "y", "z", "length", "width", "height", "angle");
      case VELOCITY -> List.of("vx", "vy", "vz");
      case ATTRIBUTES -> List.of("attributes");
      case POSE -> List.of("pose");
      case INDEX -> List.of("frame_index");
      case TIME -> List.of("time_ns", "period_ns");
      case CHANNEL -> List.of("channels", "channel_names", "channel_code");
    };
  }

  /** Returns those that are needed if these parts decide. */
  static ClipColumns of(Set<DetectionPart> parts) {
    Set<String> names = new TreeSet<>(ALWAYS);
    parts.forEach(part -> names.addAll(of(part)));
    return new ClipColumns(names);
  }

  /** Returns these and those that tell where in its stream a clip is. */
  ClipColumns inOrder() {
    Set<String> all = new TreeSet<>(names);
    all.addAll(List.of(LakeSchema.CLIP, LakeSchema.LAST, "first_position"));
    return new ClipColumns(all);
  }

  /** Returns the columns to select. */
  Column[] select() {
    return Arrays.stream(LakeSchema.TYPE.fieldNames())
        .filter(names::contains)
        .map(functions::col)
        .toArray(Column[]::new);
  }

  /** Returns the reader of a row that has just these columns. */
  RowReader reader(InternalRow row) {
    return new RowReader(row, places);
  }
}
