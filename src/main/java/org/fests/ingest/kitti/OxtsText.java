package org.fests.ingest.kitti;

import java.util.Optional;
import org.fests.ingest.json.NumberText;
import org.fests.scene.Pose;

/** Writes poses as rows of oxts: the first one stands at the equator, where the scale is 1. */
final class OxtsText {
  private final StringBuilder text = new StringBuilder();
  private Optional<Pose> first = Optional.empty();
  private long rows;
  private boolean whole = true;

  /** Adds a frame's pose. */
  void add(long frame, Optional<Pose> pose) {
    whole &= frame == rows++ && pose.isPresent();
    if (whole) {
      Pose origin = first.orElse(pose.get());
      first = Optional.of(origin);
      add(pose.get(), origin);
    }
  }

  /** Returns whether each frame from 0 on has a pose. */
  boolean whole() {
    return whole && rows > 0;
  }

  String text() {
    return text.toString();
  }

  private void add(Pose pose, Pose origin) {
    double north = (pose.y() - origin.y()) / Oxts.EARTH_RADIUS;
    double latitude = 2 * Math.toDegrees(Math.atan(Math.exp(north))) - 90;
    double longitude = Math.toDegrees((pose.x() - origin.x()) / Oxts.EARTH_RADIUS);
    text.append(NumberText.of(latitude)).append(' ').append(NumberText.of(longitude)).append(' ');
    text.append(NumberText.of(pose.z())).append(" 0 0 ").append(NumberText.of(pose.yaw()));
    text.append(" 0".repeat(24)).append('\n');
  }
}
