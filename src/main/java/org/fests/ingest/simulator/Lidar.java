package org.fests.ingest.simulator;

import java.util.List;
import java.util.Set;
import org.fests.scene.Box;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Velocity;

/** Sees cuboids all around, whatever stands before them; and the ego car, which knows itself. */
final class Lidar {
  private static final double PARTS = 1000; // to a millimetre
  private static final double TURNS = 0.2; // radians for a metre of noise
  private static final double LEAST = 0.1; // metres, of what noise makes small

  private final Detector detector;
  private final DetectionDraft draft = new DetectionDraft();

  Lidar(Detector detector) {
    this.detector = detector;
  }

  void keep(Set<String> tracks) {
    detector.keep(tracks);
  }

  /** Adds what it sees to the builder's current sample, in that frame of coordinates. */
  void look(List<RoadUser> near, WorldFrame frame, FrameBatchBuilder builder) {
    for (RoadUser user : near) {
      if (user.model() == Model.EGO) {
        draft.clear().className(user.model().word()).track(user.track());
        builder.add(draft.box(changed(frame.box(user), 0)).velocity(velocity(user, frame, 0)));
      } else if (detector.detects(user.track(), 0)) {
        builder.add(detection(user, frame));
      }
    }
  }

  private DetectionDraft detection(RoadUser user, WorldFrame frame) {
    Model seen = detector.confuses(user.track()) ? user.model().mistaken() : user.model();
    return draft
        .clear()
        .className(seen.word())
        .track(user.track())
        .score(detector.score(0))
        .box(changed(frame.box(user), detector.noise().metres()))
        .velocity(velocity(user, frame, detector.noise().metres()));
  }

  /**
   * Returns a box that trembles, rounded.
   *
   * @param metres standard deviation
   */
  private Box changed(Box box, double metres) {
    double yaw = detector.shaken(box.angle(), TURNS * metres);
    return new Box(
        changed(box.x(), metres),
        changed(box.y(), metres),
        changed(box.z(), metres),
        Math.max(LEAST, changed(box.length(), metres)),
        Math.max(LEAST, changed(box.width(), metres)),
        Math.max(LEAST, changed(box.height(), metres)),
        detector.rounded(Footprint.wrapped(yaw), PARTS));
  }

  private Velocity velocity(RoadUser user, WorldFrame frame, double noise) {
    Velocity truth = frame.velocity(user);
    return new Velocity(changed(truth.x(), noise), changed(truth.y(), noise), 0);
  }

  private double changed(double truth, double metres) {
    return detector.rounded(detector.shaken(truth, metres), PARTS);
  }
}
