package org.fests.ingest.kitti;

import java.util.Optional;
import org.fests.ingest.log.FrameDraft;

/**
 * What is known of the car and of time.
 *
 * @param calibration where its sensors are
 * @param oxts how it moved
 * @param times when the frames were taken
 */
record Drive(Calibration calibration, Optional<Oxts> oxts, Timestamps times) {

  /** Returns how many frames there are; 0 if nobody says. */
  long frames() {
    return oxts.map(Oxts::frames).orElse(0);
  }

  /** Sets a frame's time and the lidar's pose, as far as known. */
  void fill(FrameDraft frame, long index) {
    if (times.has(index)) {
      frame.time(times.nanos(index));
    }
    oxts.flatMap(motion -> motion.pose(index))
        .ifPresent(
            pose ->
                calibration
                    .egoToInertial()
                    .ifPresent(mounting -> frame.pose(pose.after(mounting).pose())));
  }
}
