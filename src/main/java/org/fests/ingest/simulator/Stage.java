package org.fests.ingest.simulator;

import java.util.Optional;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;

/** A scene in its present frame. */
interface Stage {
  /** Adds what the sensor detects now to the builder's current sample. */
  void look(Sensor sensor, FrameBatchBuilder builder);

  /** Tells what happens now, of all that a sensor without flaws would detect. */
  void tell(Chronicle chronicle);

  /** Goes on to the next frame. */
  void step();

  /** Returns where the sensors' carrier is in world space, if they are carried. */
  default Optional<Pose> pose() {
    return Optional.empty();
  }
}
