package org.fests.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.scene.Channels;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Provenance;
import org.fests.scene.Sample;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * Maps the frames of a tuple to its row and back: frame by frame and detection by detection, the
 * way that readers of a tuple want them.
 */
final class ShownFrames {
  private static final int FRAME = 5;

  private ShownFrames() {}

  static void write(RowWriter row, FrameBatch clip) {
    StreamFacts stream = clip.stream();
    row.text(stream.recordingId())
        .text(stream.streamId())
        .text(stream.channel())
        .text(stream.channels().word())
        .text(stream.space().word())
        .large(stream.periodNanos())
        .flag(clip.timed())
        .large(clip.index(0))
        .large(clip.index(clip.frames() - 1) + 1)
        .rows(
            IntStream.range(0, clip.frames()).mapToObj(clip::frame).map(ShownFrames::row).toList());
  }

  static FrameBatch read(RowReader row, Provenance source) {
    StreamFacts stream =
        new StreamFacts(
            row.text(),
            row.text(),
            row.text(),
            Channels.of(row.text()).orElseThrow(),
            Space.of(row.text()).orElseThrow(),
            row.large(),
            source);
    FrameBatchBuilder builder = new FrameBatchBuilder(stream);
    Begin begin = row.flag() ? FrameBatchBuilder::frame : (b, index, nanos) -> b.frame(index);
    row.skip(2).rows(FRAME, frame -> add(builder, begin, frame));
    return builder.build();
  }

  /** Begins a frame with its timestamp, or without one. */
  private interface Begin {
    FrameBatchBuilder frame(FrameBatchBuilder builder, long index, long nanos);
  }

  private static InternalRow row(Frame frame) {
    List<Sample> samples = frame.samples();
    return new RowWriter(FRAME)
        .large(frame.index())
        .large(frame.time().orElse(0))
        .numbers(frame.pose().map(ShownFrames::numbers).orElse(new double[0]))
        .texts(samples.stream().map(Sample::channel).toList())
        .rows(
            IntStream.range(0, samples.size())
                .boxed()
                .flatMap(
                    n -> samples.get(n).detections().stream().map(d -> ShownDetection.row(n, d)))
                .toList())
        .row();
  }

  private static double[] numbers(Pose pose) {
    return new double[] {pose.x(), pose.y(), pose.z(), pose.yaw()};
  }

  private static FrameBatchBuilder add(FrameBatchBuilder builder, Begin begin, RowReader frame) {
    begin.frame(builder, frame.large(), frame.large());
    double[] pose = frame.numbers();
    if (pose.length > 0) {
      builder.pose(new Pose(pose[0], pose[1], pose[2], pose[3]));
    }
    List<String> channels = frame.texts();
    List<ShownDetection> detections = frame.rows(ShownDetection.FIELDS, ShownDetection::of);
    for (int n = 0; n < channels.size(); n++) {
      builder.sample(channels.get(n));
      int sample = n;
      detections.stream().filter(d -> d.sample() == sample).forEach(d -> builder.add(d.draft()));
    }
    return builder;
  }
}
