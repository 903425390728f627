package org.fests.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fests.ingest.Formats;
import org.fests.ingest.LogExport;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.LocalTarget;
import org.fests.ingest.log.LogException;
import org.fests.ingest.simulator.Scene;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fests simulate}: makes up a recording from a seed. */
@Command(
    name = "simulate",
    description = "Makes up a recording, the same for the same seed, and tells what happens in it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests simulate --scene street --seed 7 --frames 600 --events events-7.jsonl"
          + " --out street-7.jsonl",
      "Exit status: 0 written, 2 error."
    })
final class SimulateCommand implements Callable<Integer> {
  private static final String LINES = "fests";

  @Option(
      names = "--scene",
      paramLabel = "SCENE",
      description = "tabletop, kitchen or street (default: ${DEFAULT-VALUE}).",
      defaultValue = "tabletop")
  private String scene = "tabletop";

  @Option(
      names = "--space",
      paramLabel = "SPACE",
      description = "Of a street's boxes: ego, world, or image for the camera alone.",
      defaultValue = "")
  private String space = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      required = true,
      description = "Another seed, another recording.")
  private long seed;

  @Option(names = "--frames", paramLabel = "N", required = true, description = "How many frames.")
  private int frames;

  @Mixin private NoiseOptions noise = new NoiseOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "The format to write: one that docs/format.md says can be written"
              + " (default: ${DEFAULT-VALUE}).",
      defaultValue = LINES)
  private String format = LINES;

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Where to write what truly happens, as JSON lines.",
      defaultValue = "")
  private String events = "";

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "The log to write; standard output without it.",
      defaultValue = "")
  private String out = "";

  /** Writes something that is one file. */
  private interface Writing {
    void to(OutputStream bytes) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    Simulation simulation = simulation();
    Format written = format();
    if (!events.isEmpty()) {
      write(events, "--events", bytes -> Simulator.writeEvents(simulation, bytes));
    }
    if (!written.word().equals(LINES)) {
      export(simulation, written);
    } else if (out.isEmpty()) {
      OutputStream bytes = new BufferedOutputStream(System.out);
      Simulator.write(simulation, bytes);
      bytes.flush();
    } else {
      write(out, "--out", bytes -> Simulator.write(simulation, bytes));
    }
    return ExitStatus.FOUND;
  }

  private static void write(String path, String option, Writing writing) throws IOException {
    if (Files.isDirectory(Path.of(path))) {
      throw new CommandException("%s %s: a folder; name a file".formatted(option, path));
    }
    try (LocalTarget target = LocalTarget.at(Path.of(path))) {
      try (OutputStream bytes = target.create("")) {
        writing.to(bytes);
      }
      target.finish();
    }
  }

  private void export(Simulation simulation, Format written) throws IOException {
    if (out.isEmpty() || Files.exists(Path.of(out))) {
      throw new CommandException(
          "--out %s: name a log that is not there yet, for --format %s"
              .formatted(out, written.word()));
    }
    try (LocalTarget target = LocalTarget.at(Path.of(out))) {
      try (LogExport export = new LogExport(written, target, LogExport.Recordings.ONE)) {
        Simulator.play(simulation, clip -> write(clip, export));
      }
      target.finish();
    } catch (LogException refused) {
      throw new CommandException(refused.render());
    } catch (UncheckedIOException unwritten) {
      throw unwritten.getCause();
    }
  }

  private static void write(FrameBatch clip, LogExport export) {
    try {
      export.clip(clip);
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private Format format() {
    return Formats.named(format)
        .orElseThrow(
            () ->
                new CommandException(
                    "unknown format '%s': %s"
                        .formatted(
                            format,
                            Nearest.help(
                                format, Formats.ALL.stream().map(Format::word).toList()))));
  }

  private Simulation simulation() {
    Scene wanted =
        Scene.of(scene)
            .orElseThrow(
                () ->
                    new CommandException(
                        "unknown scene '%s': %s"
                            .formatted(scene, Nearest.help(scene, Scene.words()))));
    try {
      return new Simulation(wanted, space(wanted), seed, frames, noise.noise());
    } catch (IllegalArgumentException wrong) {
      throw new CommandException(wrong.getMessage());
    }
  }

  private Space space(Scene wanted) {
    Optional<Space> named = space.isEmpty() ? Optional.of(wanted.space()) : Space.of(space);
    return named
        .filter(wanted.spaces()::contains)
        .orElseThrow(
            () ->
                new CommandException(
                    "unknown space '%s' of a %s: known: %s"
                        .formatted(
                            space,
                            scene,
                            String.join(
                                ", ", wanted.spaces().stream().map(Space::word).toList()))));
  }
}
