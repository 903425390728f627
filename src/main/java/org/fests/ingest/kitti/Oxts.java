package org.fests.ingest.kitti;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.Row;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;

/** The motion of the inertial unit: a row a frame. */
final class Oxts {
  static final String FOLDER = "oxts";

  /** As the devkit has it, metres. */
  static final double EARTH_RADIUS = 6_378_137;

  private static final int COLUMNS = 30;

  private final List<RigidTransform> poses = new ArrayList<>();
  private double scale;
  private Vector3 origin = Vector3.ZERO;

  private Oxts() {}

  /**
   * Reads the motion of a sequence; nothing if nobody recorded it.
   *
   * @throws org.fests.ingest.log.LogException if it is damaged
   */
  static Optional<Oxts> of(LogSource log, ReadLimits limits) throws IOException {
    Optional<LogSource> file = Companion.of(log, FOLDER);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Oxts oxts = new Oxts();
    Companion.read(file.get(), limits, rows -> oxts.read(file.get(), rows, limits));
    return Optional.of(oxts);
  }

  /** Returns how many frames the sequence has. */
  int frames() {
    return poses.size();
  }

  /** Returns where the inertial unit was, in axes east, north, up from where it was first. */
  Optional<RigidTransform> pose(long frame) {
    return frame < poses.size() ? Optional.of(poses.get((int) frame)) : Optional.empty();
  }

  private void read(LogSource file, CsvRows rows, ReadLimits limits) throws IOException {
    while (rows.next()) {
      Row row = rows.row();
      double[] numbers = new double[6];
      boolean sound = row.fields() == COLUMNS;
      for (int n = 0; sound && n < numbers.length; n++) {
        numbers[n] = row.number(n);
        sound = Double.isFinite(numbers[n]);
      }
      sound &= Math.abs(numbers[0]) < 90;
      if (!sound) {
        throw Companion.damaged(
            file, row.line(), "row is not 30 numbers, latitude, longitude, altitude and so on");
      }
      if (poses.size() > limits.numberedFrames()) {
        throw Companion.damaged(
            file,
            row.line(),
            "more rows than numbered.frames.max=%d".formatted(limits.numberedFrames()));
      }
      add(numbers);
    }
  }

  private void add(double[] numbers) {
    if (poses.isEmpty()) {
      scale = Math.cos(Math.toRadians(numbers[0]));
      origin = position(numbers);
    }
    poses.add(
        new RigidTransform(
            Rotation.ofAngles(numbers[3], numbers[4], numbers[5]),
            position(numbers).minus(origin)));
  }

  private Vector3 position(double[] numbers) {
    double x = scale * EARTH_RADIUS * Math.toRadians(numbers[1]);
    double y = scale * EARTH_RADIUS * Math.log(Math.tan(Math.toRadians(90 + numbers[0]) / 2));
    return new Vector3(x, y, numbers[2]);
  }
}
