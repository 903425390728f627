package org.fests.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fests.ingest.log.ClassStatistics;
import org.fests.ingest.log.Extent;
import org.fests.ingest.log.StreamStatistics;
import org.fests.ingest.log.StreamStatistics.Clock;
import org.fests.ingest.log.StreamStatistics.Identity;

/** Maps what an import found of a stream to a struct of the lake's {@code logs} and back. */
final class StreamRows {
  private StreamRows() {}

  static Columns columns() {
    Columns columns =
        new Columns()
            .text("stream_id", "the stream's name, as in clips")
            .text("space", "image, ego or world")
            .large("frames", "how many")
            .large("detections", "how many")
            .large("untracked", "detections without a track")
            .large("tracks", "how many different names");
    clock(columns);
    columns
        .large("twins", "pairs of detections of one class in one frame with almost the same box")
        .large("switches", "tracks that begin on a box where another track has just ended")
        .large("class_changes", "times that a track's class is another one than before");
    extent(columns, "x", "centres, px or m");
    extent(columns, "y", "centres, px or m");
    extent(columns, "z", "centres, m");
    return columns
        .larges("crowds", "frames without detections, with 1, 2 to 3, 4 to 7, 8 to 15 and so on")
        .structs("classes", "one a class, ascending", classColumns())
        .texts("doubts", "what looks like a mistake of units or axes");
  }

  private static void clock(Columns columns) {
    columns
        .flag("timed", "whether frames have timestamps")
        .large("lasts_ns", "from the first timestamp to the last, nanoseconds")
        .large("step_ns", "median distance of timestamps in the first clip, ns; 0: none")
        .large("longest_ns", "greatest distance of two timestamps, ns")
        .large("jumps", "distances of more than 1.5 steps")
        .large("standstills", "equal timestamps, one after another")
        .large("missing", "frame indexes left out between the first and the last")
        .large("gaps", "runs of such");
  }

  private static Columns classColumns() {
    Columns columns =
        new Columns().text("name", "the class").large("detections", "how many detections");
    extent(columns, "length", "m; none in an image");
    extent(columns, "width", "px or m");
    extent(columns, "height", "px or m");
    return columns;
  }

  private static void extent(Columns columns, String name, String unit) {
    columns
        .number(name + "_least", "least " + name + ", " + unit + "; Infinity: none")
        .number(name + "_mean", "mean " + name + ", " + unit + "; 0: none")
        .number(name + "_most", "greatest " + name + ", " + unit + "; -Infinity: none");
  }

  static Row toRow(StreamStatistics stream) {
    List<Object> values = new ArrayList<>();
    values.addAll(List.of(stream.streamId(), stream.space(), stream.frames()));
    values.addAll(List.of(stream.detections(), stream.untracked(), stream.tracks()));
    Clock clock = stream.clock();
    values.addAll(List.of(clock.timed(), clock.lastsNanos(), clock.stepNanos()));
    values.addAll(List.of(clock.longestNanos(), clock.jumps(), clock.standstills()));
    values.addAll(List.of(clock.missing(), clock.gaps()));
    Identity identity = stream.identity();
    values.addAll(List.of(identity.twins(), identity.switches(), identity.classChanges()));
    add(values, stream.x());
    add(values, stream.y());
    add(values, stream.z());
    values.add(stream.crowds());
    values.add(stream.classes().stream().map(StreamRows::toRow).toList());
    values.add(stream.doubts());
    return RowFactory.create(values.toArray());
  }

  private static Row toRow(ClassStatistics named) {
    List<Object> values = new ArrayList<>(List.of(named.name(), named.detections()));
    add(values, named.length());
    add(values, named.width());
    add(values, named.height());
    return RowFactory.create(values.toArray());
  }

  private static void add(List<Object> values, Extent extent) {
    Collections.addAll(values, extent.least(), extent.mean(), extent.most());
  }

  static StreamStatistics fromRow(Row row) {
    return new StreamStatistics(
        row.getAs("stream_id"),
        row.getAs("space"),
        row.<Long>getAs("frames"),
        row.<Long>getAs("detections"),
        row.<Long>getAs("untracked"),
        row.<Long>getAs("tracks"),
        clock(row),
        new Identity(
            row.<Long>getAs("twins"),
            row.<Long>getAs("switches"),
            row.<Long>getAs("class_changes")),
        extent(row, "x"),
        extent(row, "y"),
        extent(row, "z"),
        row.<Long>getList(row.fieldIndex("crowds")),
        row.<Row>getList(row.fieldIndex("classes")).stream().map(StreamRows::named).toList(),
        row.<String>getList(row.fieldIndex("doubts")));
  }

  private static Clock clock(Row row) {
    return new Clock(
        row.<Boolean>getAs("timed"),
        row.<Long>getAs("lasts_ns"),
        row.<Long>getAs("step_ns"),
        row.<Long>getAs("longest_ns"),
        row.<Long>getAs("jumps"),
        row.<Long>getAs("standstills"),
        row.<Long>getAs("missing"),
        row.<Long>getAs("gaps"));
  }

  private static ClassStatistics named(Row row) {
    return new ClassStatistics(
        row.getAs("name"),
        row.<Long>getAs("detections"),
        extent(row, "length"),
        extent(row, "width"),
        extent(row, "height"));
  }

  private static Extent extent(Row row, String name) {
    return new Extent(
        row.<Double>getAs(name + "_least"),
        row.<Double>getAs(name + "_mean"),
        row.<Double>getAs(name + "_most"));
  }
}
