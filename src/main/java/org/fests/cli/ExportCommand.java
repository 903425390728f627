package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fests.ingest.Formats;
import org.fests.ingest.LogExport;
import org.fests.ingest.StreamName;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.LocalTarget;
import org.fests.ingest.log.LogException;
import org.fests.spark.LakeExport;
import org.fests.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests export}: writes a lake's streams, or a log's, as logs of another format. */
@Command(
    name = "export",
    description = "Writes streams as logs of a format, one a recording (docs/format.md).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests export out/lake --format strem --out out/strem",
      "Exit status: 0 written, 1 nothing to write, 2 error."
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SOURCE", description = "A lake's folder, or a log.")
  private String source = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "The format to write: one that docs/format.md says can be written.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "The log to write; of several recordings, the folder of their logs.")
  private String out = "";

  @Option(
      names = "--stream",
      paramLabel = "ID",
      description = "Write this stream only; may be given several times.")
  private List<String> chosen = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of a SOURCE that is a log (default: ${DEFAULT-VALUE}).",
      defaultValue = "auto")
  private String from = "";

  @Option(names = "--overwrite", description = "Replace what is at PATH.")
  private boolean overwrite;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Format written = format();
    Path path = Path.of(out);
    if (Files.exists(path) && !overwrite) {
      throw new CommandException(
          "--out %s: is there already; --overwrite replaces it".formatted(out));
    }
    try (LocalTarget target = LocalTarget.at(path)) {
      LogExport export = isLake() ? ofLake(written, target) : ofLog(written, target);
      if (export.frames() == 0) {
        spec.commandLine().getErr().println("fests: no frame to write in " + source);
        return ExitStatus.NOTHING;
      }
      target.finish();
      tell(export);
      return ExitStatus.FOUND;
    } catch (LogException refused) {
      throw new CommandException(refused.render());
    }
  }

  private Format format() {
    Set<String> known =
        Formats.ALL.stream().map(Format::word).collect(Collectors.toCollection(LinkedHashSet::new));
    return Formats.named(format)
        .orElseThrow(
            () ->
                new CommandException(
                    "unknown format '%s': %s".formatted(format, Nearest.help(format, known))));
  }

  /** An address with a scheme, such as hdfs:, is a lake: logs are read from the local files. */
  private boolean isLake() {
    return source.matches("[a-z0-9]{2,}:.*") || Files.exists(Path.of(source, "_current"));
  }

  private LogExport ofLake(Format written, LocalTarget target) throws IOException {
    return SparkWork.done(
        () -> {
          try (LakeExport lake = LakeExport.open(source)) {
            List<StreamName> wanted = wanted(lake.streams());
            try (LogExport export = new LogExport(written, target, layout(wanted))) {
              lake.read(ids(wanted), export::clip);
              return export;
            }
          }
        });
  }

  private LogExport ofLog(Format written, LocalTarget target) throws IOException {
    LogStreams log = new LogStreams(ReadingOptions.source(source), from);
    List<StreamName> wanted = wanted(log.names(spec.commandLine().getErr()));
    try (LogExport export = new LogExport(written, target, layout(wanted))) {
      log.read(ids(wanted), export::clip);
      return export;
    }
  }

  private static LogExport.Recordings layout(List<StreamName> streams) {
    return streams.stream().map(StreamName::recordingId).distinct().count() > 1
        ? LogExport.Recordings.SEVERAL
        : LogExport.Recordings.ONE;
  }

  private static List<String> ids(List<StreamName> streams) {
    return streams.stream().map(StreamName::streamId).toList();
  }

  /** Returns the streams to write, those of a recording together. */
  private List<StreamName> wanted(List<StreamName> known) {
    for (String id : chosen) {
      if (!ids(known).contains(id)) {
        throw new CommandException(
            "--stream %s: %s has no such stream; %s"
                .formatted(id, source, Nearest.help(id, ids(known))));
      }
    }
    return known.stream()
        .filter(stream -> chosen.isEmpty() || chosen.contains(stream.streamId()))
        .sorted(Comparator.comparing(StreamName::recordingId)) // a stable sort
        .toList();
  }

  private void tell(LogExport export) {
    PrintWriter to = spec.commandLine().getOut();
    to.println(line("streams", export.streams()));
    to.println(line("frames", export.frames()));
    to.println(line("detections", export.detections()));
    to.flush();
  }

  private static String line(String name, long value) {
    return String.format(Locale.ROOT, "%-12s%,d", name, value);
  }
}
