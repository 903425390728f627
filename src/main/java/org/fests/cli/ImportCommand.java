package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.ingest.log.Mending;
import org.fests.spark.ImportResult;
import org.fests.spark.ImportRule;
import org.fests.spark.ImportRun;
import org.fests.spark.OtherLogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests import}: makes a lake of logs. */
@Command(
    name = "import",
    description =
        "Makes a lake that holds these logs and no others; those it has already are not read again"
            + " (docs/lake.md).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests import 'datasets/tabletop/*.jsonl' --lake out/lake",
      "Exit status: 0 imported, 1 the logs have no frames, 2 error, or a log could not be read:",
      "the others are then imported all the same."
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "LOG",
      description = "Paths, globs or folders.")
  private List<String> logs = List.of();

  @Option(
      names = "--lake",
      paramLabel = "FOLDER",
      required = true,
      description = "The lake's folder.")
  private String lake = "";

  @Option(names = "--add", description = "Keep the other logs that the lake holds.")
  private boolean add;

  @Mixin private FormatOptions format;

  @Option(
      names = "--channels",
      paramLabel = "MODE",
      description =
          "auto, each, any or fused (default: ${DEFAULT-VALUE}: as the format's page says).",
      defaultValue = "auto")
  private String channels = "";

  @Option(
      names = "--licence",
      paramLabel = "WORDS",
      description = "The logs' licence, where they do not say.",
      defaultValue = "")
  private String licence = "";

  @Option(
      names = "--frame-rate",
      paramLabel = "HERTZ",
      description = "Frames a second, for logs without timestamps.",
      defaultValue = "0")
  private double frameRate;

  @Option(
      names = "--strict",
      description = "Refuse a log in which anything would have to be repaired.")
  private boolean strict;

  @Option(
      names = "--fill-gaps",
      paramLabel = "N",
      description =
          "Fill in tracks that are missing from at most N frames in a row, and mark what is filled"
              + " in (default: ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private int fillGaps;

  @Option(
      names = "--clip-frames",
      paramLabel = "N",
      description = "Most frames of a clip, a row of the lake (default: ${DEFAULT-VALUE}).",
      defaultValue = "1024")
  private int clipFrames;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ImportRule rule =
        new ImportRule(
            format.word(), channels, licence, frameRate, format.hints(), mending(), clipFrames);
    OtherLogs others = add ? OtherLogs.KEPT : OtherLogs.REMOVED;
    ImportResult result = SparkWork.done(() -> ImportRun.run(lake, logs, others, rule, System.err));
    PrintWriter out = spec.commandLine().getOut();
    if (result.nothingNew()) {
      out.println("the lake holds these logs already: " + lake);
    }
    new ImportTable(result).lines().forEach(out::println);
    out.flush();
    if (!result.failed().isEmpty()) {
      return ExitStatus.ERROR;
    }
    long frames = result.complete().stream().mapToLong(log -> log.frames().out()).sum();
    return frames == 0 ? ExitStatus.NOTHING : ExitStatus.FOUND;
  }

  private Mending mending() {
    if (fillGaps < 0 || fillGaps > Mending.MOST_FRAMES) {
      throw new CommandException(
          "--fill-gaps %d: frames, from 0 to %d".formatted(fillGaps, Mending.MOST_FRAMES));
    }
    Mending mending = Mending.USUAL.fillGaps(fillGaps);
    return strict ? mending.strict() : mending;
  }
}
