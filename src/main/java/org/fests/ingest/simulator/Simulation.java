package org.fests.ingest.simulator;

import java.util.List;
import org.fests.scene.Space;

/**
 * A recording to make up.
 *
 * @param scene what of
 * @param space of its boxes; a street in {@code ego} or {@code world} space has a camera's stream
 *     in {@code image} space beside it
 * @param seed any number: another one, another recording
 * @param frames how many, at least 1
 * @param noise of sensor and detector
 */
public record Simulation(Scene scene, Space space, long seed, int frames, Noise noise) {
  public Simulation {
    if (frames < 1) {
      throw new IllegalArgumentException("Invalid number of frames: %d".formatted(frames));
    }
    if (!scene.spaces().contains(space)) {
      throw new IllegalArgumentException(
          "Invalid space of a %s: %s".formatted(scene.word(), space.word()));
    }
  }

  /** Makes up a table top. */
  public Simulation(long seed, int frames, Noise noise) {
    this(Scene.TABLETOP, seed, frames, noise);
  }

  /** Makes up a scene in its usual space. */
  public Simulation(Scene scene, long seed, int frames, Noise noise) {
    this(scene, scene.space(), seed, frames, noise);
  }

  /** Returns the recording's name. */
  public String recordingId() {
    return scene.recordingId(seed);
  }

  List<Sensor> sensors() {
    return scene.sensors(space);
  }
}
