package org.fests.cli;

import java.util.Optional;
import org.fests.ingest.simulator.Noise;
import org.fests.text.Nearest;
import picocli.CommandLine.Option;

/** The options that say what a sensor and a detector do to the truth. */
final class NoiseOptions {
  @Option(
      names = "--noise",
      paramLabel = "LEVEL",
      description =
          "none, low, medium or high (default: ${DEFAULT-VALUE}); the options below change it.",
      defaultValue = "low")
  private String level = "low";

  @Option(
      names = "--jitter",
      paramLabel = "PIXELS",
      description = "Standard deviation of each edge of a box in an image.")
  private Optional<Double> jitter = Optional.empty();

  @Option(
      names = "--jitter-metres",
      paramLabel = "METRES",
      description = "Standard deviation of each coordinate and size of a box in space.")
  private Optional<Double> metres = Optional.empty();

  @Option(
      names = "--missed",
      paramLabel = "CHANCE",
      description = "Chance that a detection is missing from a frame.")
  private Optional<Double> missed = Optional.empty();

  @Option(
      names = "--drop-out",
      paramLabel = "CHANCE",
      description = "Chance, per object and frame, that it goes missing for 2 to 5 frames.")
  private Optional<Double> dropOut = Optional.empty();

  @Option(
      names = "--confusion",
      paramLabel = "CHANCE",
      description =
          "Chance, per object and frame, that it is taken for a class it looks like (a cup for a"
              + " mug).")
  private Optional<Double> confusion = Optional.empty();

  /**
   * Returns the noise.
   *
   * @throws IllegalArgumentException if a number makes no sense
   */
  Noise noise() {
    Noise named =
        Noise.level(level)
            .orElseThrow(
                () ->
                    new CommandException(
                        "unknown noise '%s': %s"
                            .formatted(level, Nearest.help(level, Noise.levels()))));
    return new Noise(
        jitter.orElse(named.jitter()),
        metres.orElse(named.metres()),
        missed.orElse(named.missed()),
        dropOut.orElse(named.dropOut()),
        confusion.orElse(named.confusion()));
  }
}
