package org.fests.ingest.nuscenes;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;
import org.fests.scene.Pose;

/** Where the carrier is at each sample. */
final class Poses {
  private static final String LIDAR = "LIDAR_TOP";

  /** The key frame by which a sample's pose is known. */
  private record KeyFrame(String poseToken, boolean lidar) {}

  private final Samples samples;
  private final Names channels;
  private final Names sensors;
  private final Map<Integer, KeyFrame> keyFrames = new HashMap<>();
  private final Map<String, Optional<Pose>> poses = new HashMap<>();

  private Poses(Samples samples, Names sensors, Names channels) {
    this.samples = samples;
    this.sensors = sensors;
    this.channels = channels;
  }

  static Poses of(Tables tables, Samples samples) throws IOException {
    Names channels = Names.ofOptional(tables, "sensor", "channel");
    Names sensors = Names.ofOptional(tables, "calibrated_sensor", "sensor_token");
    Poses poses = new Poses(samples, sensors, channels);
    tables.eachOfOptional("sample_data", poses::sampleData);
    poses.keyFrames.values().forEach(key -> poses.poses.put(key.poseToken, Optional.empty()));
    tables.eachOfOptional("ego_pose", poses::egoPose);
    return poses;
  }

  /** Returns the pose at a sample, if it is known. */
  Optional<Pose> at(Sample sample) {
    return Optional.ofNullable(keyFrames.get(sample.number()))
        .flatMap(key -> poses.getOrDefault(key.poseToken, Optional.empty()));
  }

  private void sampleData(JsonCursor cursor) throws IOException {
    String sample = "";
    String pose = "";
    String sensor = "";
    boolean keyFrame = false;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "sample_token" -> sample = token(cursor);
        case "ego_pose_token" -> pose = token(cursor);
        case "calibrated_sensor_token" -> sensor = token(cursor);
        case "is_key_frame" -> keyFrame = cursor.parser().nextToken() == JsonToken.VALUE_TRUE;
        default -> cursor.skip();
      }
    }
    Tables.sound(cursor);
    Optional<Sample> row = keyFrame ? samples.of(sample) : Optional.empty();
    if (row.isPresent()) {
      boolean lidar = sensors.of(sensor).flatMap(channels::of).orElse("").equals(LIDAR);
      KeyFrame known = keyFrames.get(row.get().number());
      if (known == null || (lidar && !known.lidar())) {
        keyFrames.put(row.get().number(), new KeyFrame(pose, lidar));
      }
    }
  }

  private static String token(JsonCursor cursor) throws IOException {
    if (cursor.parser().nextToken() != JsonToken.VALUE_STRING) {
      cursor.mismatch("text");
      return "";
    }
    return cursor.parser().getText();
  }

  private void egoPose(JsonCursor cursor) throws IOException {
    String token = "";
    double[] translation = {};
    double[] rotation = {};
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "token" -> token = token(cursor);
        case "translation" -> translation = Numbers.of(cursor, 3);
        case "rotation" -> rotation = Numbers.of(cursor, 4);
        default -> cursor.skip();
      }
    }
    Tables.sound(cursor);
    if (poses.containsKey(token) && translation.length == 3 && rotation.length == 4) {
      Vector3 origin = new Vector3(translation[0], translation[1], translation[2]);
      poses.put(token, pose(origin, Numbers.quaternion(rotation).rotation()));
    }
  }

  private static Optional<Pose> pose(Vector3 origin, Optional<Rotation> rotation) {
    boolean finite = Double.isFinite(origin.x() + origin.y() + origin.z());
    return finite
        ? rotation.map(turn -> new RigidTransform(turn, origin).pose())
        : Optional.empty();
  }
}
