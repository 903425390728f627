package org.fests.ingest.kitti;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.Row;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;

/**
 * Where the sensors are on the car.
 *
 * @param cameraToEgo from the axes of the rectified left camera to x forward, y left, z up
 * @param lidar whether ego is the lidar; else it is the camera, for there is no calibration
 * @param egoToInertial from the lidar's axes to those of the inertial unit, if that is known
 */
record Calibration(
    RigidTransform cameraToEgo, boolean lidar, Optional<RigidTransform> egoToInertial) {
  static final String FOLDER = "calib";

  /** What holds without a calibration. */
  static final Calibration NONE =
      new Calibration(
          new RigidTransform(Rotation.OF_CAMERA, Vector3.ZERO), false, Optional.empty());

  /** Each matrix by the names that KITTI's benchmarks give it, without colon. */
  private static final Map<String, String> NAMES =
      Map.of(
          "R_rect", "R_rect",
          "R0_rect", "R_rect",
          "R_rect_00", "R_rect",
          "Tr_velo_cam", "Tr_velo_cam",
          "Tr_velo_to_cam", "Tr_velo_cam",
          "Tr_imu_velo", "Tr_imu_velo",
          "Tr_imu_to_velo", "Tr_imu_velo");

  /**
   * Reads the calibration of a sequence.
   *
   * @throws org.fests.ingest.log.LogException if it is damaged
   */
  static Calibration of(LogSource log, ReadLimits limits) throws IOException {
    Optional<LogSource> file = Companion.of(log, FOLDER);
    if (file.isEmpty()) {
      return NONE;
    }
    Map<String, RigidTransform> found = new HashMap<>();
    Companion.read(file.get(), limits, rows -> read(file.get(), rows, found));
    for (String name : new String[] {"R_rect", "Tr_velo_cam"}) {
      if (!found.containsKey(name)) {
        throw Companion.damaged(file.get(), 0, "calibration has no matrix %s".formatted(name));
      }
    }
    RigidTransform toCamera = found.get("R_rect").after(found.get("Tr_velo_cam"));
    return new Calibration(
        toCamera.inverse(),
        true,
        Optional.ofNullable(found.get("Tr_imu_velo")).map(RigidTransform::inverse));
  }

  private static void read(LogSource file, CsvRows rows, Map<String, RigidTransform> found)
      throws IOException {
    while (rows.next()) {
      Row row = rows.row();
      String name = NAMES.getOrDefault(row.text(0).replace(":", ""), "");
      if (!name.isEmpty()) {
        RigidTransform transform =
            transform(row, name.equals("R_rect") ? 9 : 12)
                .orElseThrow(
                    () ->
                        Companion.damaged(
                            file,
                            row.line(),
                            "%s is not a rotation or motion of space".formatted(row.text(0))));
        found.put(name, transform);
      }
    }
  }

  /** Reads rows of a matrix, which in {@code R_rect 00 ...} stand behind a camera's number. */
  private static Optional<RigidTransform> transform(Row row, int numbers) {
    int first = row.fields() - numbers;
    if (first != 1 && !(first == 2 && row.text(1).replace(":", "").equals("00"))) {
      return Optional.empty();
    }
    double[] matrix = new double[12];
    for (int n = 0; n < numbers; n++) {
      int at = numbers == 9 ? n + n / 3 : n;
      matrix[at] = row.number(first + n);
    }
    return RigidTransform.ofRows(matrix);
  }
}
