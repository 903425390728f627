package org.fests.ingest.simulator;

/**
 * A scene to make up.
 *
 * @param seed any number: another one, another scene
 * @param frames how many, at least 1
 * @param noise of camera and detector
 */
public record Simulation(long seed, int frames, Noise noise) {
  public Simulation {
    if (frames < 1) {
      throw new IllegalArgumentException("Invalid number of frames: %d".formatted(frames));
    }
  }

  /** Returns the recording's name. */
  public String recordingId() {
    return "table-" + seed;
  }
}
