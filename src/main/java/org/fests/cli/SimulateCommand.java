package org.fests.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fests simulate}: makes up a recording from a seed. */
@Command(
    name = "simulate",
    description = "Makes up a recording, the same for the same seed, as JSON lines.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests simulate --scene tabletop --seed 101 --frames 300 --out table-101.jsonl",
      "Exit status: 0 written, 2 error."
    })
final class SimulateCommand implements Callable<Integer> {
  @Option(
      names = "--scene",
      paramLabel = "SCENE",
      description = "What to make up: ${DEFAULT-VALUE}.",
      defaultValue = "tabletop")
  private String scene = "tabletop";

  @Option(
      names = "--seed",
      paramLabel = "N",
      required = true,
      description = "Another seed, another scene.")
  private long seed;

  @Option(names = "--frames", paramLabel = "N", required = true, description = "How many frames.")
  private int frames;

  @Option(
      names = "--jitter",
      paramLabel = "PIXELS",
      description = "Standard deviation of each edge of a box (default: ${DEFAULT-VALUE}).",
      defaultValue = "0.6")
  private double jitter;

  @Option(
      names = "--missed",
      paramLabel = "CHANCE",
      description = "Chance that a detection is missing from a frame (default: ${DEFAULT-VALUE}).",
      defaultValue = "0.004")
  private double missed;

  @Option(
      names = "--drop-out",
      paramLabel = "CHANCE",
      description =
          "Chance, per object and frame, that it goes missing for 2 to 5 frames (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "0.0015")
  private double dropOut;

  @Option(
      names = "--confusion",
      paramLabel = "CHANCE",
      description =
          "Chance, per cup or mug and frame, that it is taken for the other (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private double confusion;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; standard output without it.")
  private String out = "";

  @Override
  public Integer call() throws IOException {
    Simulation simulation = simulation();
    if (out.isEmpty()) {
      OutputStream bytes = new BufferedOutputStream(System.out);
      Simulator.write(simulation, bytes);
      bytes.flush();
    } else {
      write(simulation, Path.of(out).toAbsolutePath());
    }
    return ExitStatus.FOUND;
  }

  /** Writes beside the file and moves it there when it is whole. */
  private static void write(Simulation simulation, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CommandException("--out %s: a folder; name a file".formatted(file));
    }
    Files.createDirectories(file.getParent());
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      Simulator.write(simulation, bytes);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private Simulation simulation() {
    if (!scene.equals("tabletop")) {
      throw new CommandException("unknown scene '%s': known: tabletop".formatted(scene));
    }
    try {
      return new Simulation(seed, frames, new Noise(jitter, missed, dropOut, confusion));
    } catch (IllegalArgumentException wrong) {
      throw new CommandException(wrong.getMessage());
    }
  }
}
