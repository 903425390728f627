package org.fests.ingest.argoverse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.ingest.pose.Cuboid;
import org.fests.ingest.pose.RigidTransform;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/** Reads the tables of a log's folder. */
final class ArgoverseReader implements FormatReader {
  private static final String POINTS = "num_interior_pts";
  private static final int MOST_BYTES = 1 << 30;

  private final Reading reading;
  private final FrameDraft frame = new FrameDraft();

  ArgoverseReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(InputStream nothing) throws IOException {
    LogSource folder = reading.source();
    Optional<LogSource> boxes = folder.at(Argoverse.BOXES);
    if (boxes.isEmpty()) {
      throw reading.failure(
          Place.whole(folder.uri()), Argoverse.BOXES + " is missing", "name the log's folder");
    }
    FeatherTable table = FeatherTable.of(boxes.get(), MOST_BYTES);
    NavigableMap<Long, List<Integer>> sweeps = sweeps(table);
    Map<Long, Pose> poses = poses();
    Boxes columns = new Boxes(table);
    Streams streams = new Streams(reading, facts());
    int index = 0;
    for (Map.Entry<Long, List<Integer>> sweep : sweeps.entrySet()) {
      begin(index++, sweep.getKey(), poses);
      SampleDraft sample = frame.sample(Space.EGO.word());
      sweep.getValue().forEach(row -> detection(columns, row, sample));
      streams.accept(frame);
    }
    refuseNegativeTimes(table, streams);
    streams.finish();
  }

  private LogFacts facts() {
    return new LogFacts(
        reading.recordingId(""),
        Space.EGO,
        Map.of(),
        0,
        reading.options().labels().frameRate(),
        reading.provenance(""));
  }

  /** Returns the rows of each sweep, in order of time. */
  private NavigableMap<Long, List<Integer>> sweeps(FeatherTable table) throws IOException {
    NavigableMap<Long, List<Integer>> sweeps = new TreeMap<>();
    Optional<Sweeps> lidar = Sweeps.of(reading.source());
    if (lidar.isPresent()) {
      lidar.get().times().forEach(time -> sweeps.put(time, new ArrayList<>()));
    }
    long[] times = table.wholes("timestamp_ns");
    for (int row = 0; row < table.rows(); row++) {
      if (times[row] >= 0) {
        sweeps.computeIfAbsent(times[row], time -> new ArrayList<>()).add(row);
      }
    }
    return sweeps;
  }

  private void refuseNegativeTimes(FeatherTable table, Streams streams) {
    long[] times = table.wholes("timestamp_ns");
    for (int row = 0; row < table.rows(); row++) {
      if (times[row] < 0) {
        streams.reject(place(table, row), "timestamp_ns is missing or negative", "row " + row);
      }
    }
  }

  private Map<Long, Pose> poses() throws IOException {
    Map<Long, Pose> poses = new TreeMap<>();
    Optional<LogSource> file = reading.source().at(Argoverse.POSES);
    if (file.isPresent()) {
      FeatherTable table = FeatherTable.of(file.get(), MOST_BYTES);
      long[] times = table.wholes("timestamp_ns");
      Turns turns = new Turns(table);
      for (int row = 0; row < table.rows(); row++) {
        long time = times[row];
        turns
            .at(row)
            .filter(ArgoverseReader::finite)
            .ifPresent(there -> poses.put(time, there.pose()));
      }
    }
    return poses;
  }

  private static boolean finite(RigidTransform there) {
    return Double.isFinite(
        there.translation().x() + there.translation().y() + there.translation().z());
  }

  private void begin(int index, long nanos, Map<Long, Pose> poses) {
    frame.clear().index(index).time(nanos);
    frame.place(() -> Place.whole(reading.source().uri()), () -> "sweep %d".formatted(nanos));
    Optional.ofNullable(poses.get(nanos)).ifPresent(frame::pose);
  }

  private void detection(Boxes boxes, int row, SampleDraft sample) {
    DetectionDraft draft = sample.next();
    Optional<String> flaw = boxes.fill(row, draft);
    if (flaw.isEmpty()) {
      flaw = draft.flaw(Space.EGO);
    }
    if (flaw.isEmpty() && !boxes.track(row).isEmpty() && !sample.claim(boxes.track(row))) {
      flaw = Optional.of("track has two boxes in one sweep");
    }
    if (flaw.isPresent()) {
      frame.place(() -> place(boxes.table, row), () -> boxes.text(row));
      frame.flawedDetection(place(boxes.table, row), flaw.get());
    } else {
      sample.keep();
    }
  }

  /** Rows of a table have no lines: the pointer counts them from 0. */
  private static Place place(FeatherTable table, int row) {
    return new Place(table.uri(), 0, 0, "/" + row);
  }

  /** The columns of the boxes. */
  private final class Boxes {
    private final FeatherTable table;
    private final Turns turns;
    private final String[] tracks;
    private final String[] classes;
    private final double[] length;
    private final double[] width;
    private final double[] height;
    private final long[] points;

    Boxes(FeatherTable table) {
      this.table = table;
      turns = new Turns(table);
      tracks = table.texts("track_uuid");
      classes = table.texts("category");
      length = table.numbers("length_m");
      width = table.numbers("width_m");
      height = table.numbers("height_m");
      points = table.wholes(POINTS);
    }

    String track(int row) {
      return tracks[row];
    }

    String text(int row) {
      return "%s %s".formatted(classes[row], tracks[row]);
    }

    /** Fills the draft; returns what is wrong with the row. */
    Optional<String> fill(int row, DetectionDraft draft) {
      Optional<RigidTransform> turn = turns.at(row);
      if (turn.isEmpty()) {
        return Optional.of("rotation qw qx qy qz is none");
      }
      Cuboid cuboid = new Cuboid(turn.get(), length[row], width[row], height[row]);
      if (cuboid.notablyTilted()) {
        reading.tally().repaired(Cuboid.TILT_DROPPED);
      }
      draft.className(classes[row]).track(tracks[row]).box(cuboid.upright());
      if (points[row] >= 0) {
        draft.attribute(POINTS, new AttributeValue.Numeric((double) points[row]));
      }
      return Optional.empty();
    }
  }
}
