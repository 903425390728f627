package org.fests.ingest.simulator;

import java.util.List;
import org.fests.scene.AttributeValue;

/**
 * Who takes part in an {@link Improvisation}, and for how long.
 *
 * @param roles at least one
 * @param frames of the scene, at least 1
 * @param periodNanos from one frame to the next, nanoseconds, more than 0
 * @param pauseFrames for how long a player may stay as it is, at least 1
 */
public record Cast(List<Role> roles, int frames, long periodNanos, int pauseFrames) {
  public Cast {
    roles = List.copyOf(roles);
    if (roles.isEmpty() || frames < 1 || periodNanos < 1 || pauseFrames < 1) {
      throw new IllegalArgumentException(
          "Invalid cast: %d roles, %d frames of %d ns, pauses of %d frames"
              .formatted(roles.size(), frames, periodNanos, pauseFrames));
    }
  }

  /**
   * Players of one class.
   *
   * @param className of their detections
   * @param players how many, at least 1
   * @param traits attributes that each of them has
   */
  public record Role(String className, int players, List<Trait> traits) {
    public Role {
      traits = List.copyOf(traits);
      if (players < 1) {
        throw new IllegalArgumentException("Invalid number of players: " + players);
      }
    }
  }

  /**
   * An attribute whose value changes now and then.
   *
   * @param values to choose from, at least one
   */
  public record Trait(String name, List<AttributeValue> values) {
    public Trait {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("Invalid attribute without a value: " + name);
      }
    }
  }
}
