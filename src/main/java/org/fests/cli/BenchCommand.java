package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.scene.FrameBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fests bench}: measures each stage on this machine. */
@Command(
    name = "bench",
    description = "Measures matching, import, tuples, English and scans of lakes on this machine.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: fests bench --frames 100000", "Exit status: 0 measured, 2 error."})
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--frames",
      paramLabel = "N",
      description = "Frames of the made-up stream (default: ${DEFAULT-VALUE}).",
      defaultValue = "100000")
  private int frames;

  @Option(
      names = "--detections",
      paramLabel = "N",
      description = "Detections in each frame (default: ${DEFAULT-VALUE}).",
      defaultValue = "17")
  private int detections;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds that count, after as many that do not (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int rounds;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the stream as STREM's JSON and measure nothing.")
  private String write = "";

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "Measure N different queries together against one of them, and nothing else.",
      defaultValue = "0")
  private int queries;

  @Option(
      names = "--log",
      paramLabel = "NAME",
      description =
          "Measure only how a log is read, in a JVM that reads no other: a name of the rows"
              + " import.")
  private String log = "";

  @Option(
      names = "--lines",
      description = "Fit how matching grows from 10,000 to 1,000,000 frames, and measure no more.")
  private boolean lines;

  @Option(
      names = "--lake",
      paramLabel = "FOLDER",
      description =
          "Measure scans of the lake there, on all cores; made up first if there is none.")
  private String lake = "";

  @Option(
      names = "--streams",
      paramLabel = "N",
      description = "Streams of 1,000 frames of a lake made up (default: ${DEFAULT-VALUE}).",
      defaultValue = "1000")
  private int streams;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (frames < 1000 || detections < 1 || rounds < 1) {
      throw new CommandException("--frames is at least 1000, --detections and --rounds at least 1");
    }
    if (lines) {
      new BenchLines(Limits.load().forMatching()).tell(this::print);
      return ExitStatus.FOUND;
    }
    if (!lake.isEmpty()) {
      new BenchLake(rounds, Limits.load().forMatching()).tell(lake, streams, this::print);
      return ExitStatus.FOUND;
    }
    BenchScene scene = new BenchScene(frames, detections, 1);
    if (!write.isEmpty()) {
      scene.write(Path.of(write));
      return ExitStatus.FOUND;
    }
    PrintWriter out = spec.commandLine().getOut();
    MatchLimits limits = Limits.load().forMatching();
    out.printf(
        "%d frames of %d detections, one thread, median of %d rounds; behind it, where two"
            + " figures stand, the fastest%n%n",
        frames, detections, rounds);
    List<FrameBatch> clips = scene.clips();
    if (queries > 0) {
      new BenchQueries(clips, new Stopwatch(rounds), limits).lines(queries).forEach(out::println);
      return ExitStatus.FOUND;
    }
    Bench bench = new Bench(clips, rounds, limits);
    if (!log.isEmpty()) {
      print(out, bench.imports(List.of(named(bench.logs()))));
      return ExitStatus.FOUND;
    }
    new BenchSpeed(clips, new Stopwatch(rounds), limits).lines().forEach(out::println);
    out.println();
    print(out, bench.imports(bench.logs()));
    print(out, bench.matching());
    print(out, bench.tuples());
    print(out, new BenchEnglish(new Stopwatch(rounds)).rows());
    return ExitStatus.FOUND;
  }

  private BenchLogs.Made named(List<BenchLogs.Made> logs) {
    return logs.stream()
        .filter(made -> made.name().equals(log))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    "no log is called %s: %s"
                        .formatted(
                            log,
                            logs.stream()
                                .map(BenchLogs.Made::name)
                                .collect(Collectors.joining("; ")))));
  }

  private void print(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private static void print(PrintWriter out, List<Bench.Row> rows) {
    rows.forEach(row -> out.println(row.line()));
    out.println();
    out.flush();
  }
}
