package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Sample;
import org.fests.scene.StreamFacts;
import org.fests.scene.Velocity;

/** A stream as lists that can be changed and made a stream again. */
record SceneRows(StreamFacts facts, boolean timed, List<Row> rows) {
  /** A frame; its time counts only if the stream is timed. */
  record Row(long index, long time, Optional<Pose> pose, List<Reading> samples) {
    /** Returns the frame with every box, velocity and pose changed. */
    Row moved(
        UnaryOperator<Box> boxes, UnaryOperator<Velocity> velocities, UnaryOperator<Pose> poses) {
      UnaryOperator<Detection> each =
          d ->
              new Detection(
                  d.number(),
                  d.className(),
                  d.trackName(),
                  d.score(),
                  boxes.apply(d.box()),
                  velocities.apply(d.velocity()),
                  d.attributes());
      List<Reading> changed =
          samples.stream()
              .map(s -> new Reading(s.channel(), s.detections().stream().map(each).toList()))
              .toList();
      return new Row(index, time, pose.map(poses), changed);
    }
  }

  /** A sample. */
  record Reading(String channel, List<Detection> detections) {}

  SceneRows(FrameBatch frames) {
    this(
        frames.stream(),
        frames.timed(),
        IntStream.range(0, frames.frames()).mapToObj(i -> row(frames, i)).toList());
  }

  private static Row row(FrameBatch frames, int position) {
    List<Reading> samples =
        frames.frame(position).samples().stream().map(SceneRows::reading).toList();
    long time = frames.timed() ? frames.time(position) : 0;
    return new Row(frames.index(position), time, frames.pose(position), samples);
  }

  private static Reading reading(Sample sample) {
    return new Reading(sample.channel(), sample.detections());
  }

  FrameBatch frames() {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts);
    for (Row row : rows) {
      if (timed) {
        builder.frame(row.index(), row.time());
      } else {
        builder.frame(row.index());
      }
      row.pose().ifPresent(builder::pose);
      for (Reading reading : row.samples()) {
        builder.sample(reading.channel());
        reading.detections().forEach(d -> builder.add(draft(d)));
      }
    }
    return builder.build();
  }

  private static DetectionDraft draft(Detection d) {
    DetectionDraft draft =
        new DetectionDraft()
            .className(d.className())
            .track(d.trackName())
            .score(d.score())
            .box(d.box())
            .velocity(d.velocity());
    d.attributes().forEach(draft::attribute);
    return draft;
  }

  /** Returns the stream with every row changed. */
  SceneRows changed(UnaryOperator<Row> change) {
    return new SceneRows(facts, timed, rows.stream().map(change).toList());
  }

  /** Returns streams with one frame, sample or detection less. */
  Stream<FrameBatch> smaller() {
    Stream<List<Row>> fewer = fewer(rows);
    Stream<List<Row>> emptier =
        IntStream.range(0, rows.size())
            .boxed()
            .flatMap(i -> smaller(rows.get(i)).map(row -> with(rows, i, row)));
    return Stream.concat(fewer, emptier)
        .map(changed -> new SceneRows(facts, timed, changed).frames());
  }

  private static Stream<Row> smaller(Row row) {
    List<Reading> samples = row.samples();
    Stream<List<Reading>> emptier =
        IntStream.range(0, samples.size())
            .boxed()
            .flatMap(
                i ->
                    fewer(samples.get(i).detections())
                        .map(d -> with(samples, i, new Reading(samples.get(i).channel(), d))));
    return Stream.concat(fewer(samples), emptier)
        .map(changed -> new Row(row.index(), row.time(), row.pose(), changed));
  }

  /** Returns the list without one item, for each. */
  private static <T> Stream<List<T>> fewer(List<T> items) {
    return IntStream.range(0, items.size())
        .mapToObj(
            i -> {
              List<T> fewer = new ArrayList<>(items);
              fewer.remove(i);
              return fewer;
            });
  }

  private static <T> List<T> with(List<T> items, int place, T item) {
    List<T> changed = new ArrayList<>(items);
    changed.set(place, item);
    return changed;
  }
}
