package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fests bench}: measures each stage on this machine, on one thread. */
@Command(
    name = "bench",
    description = "Measures import, formulas, matching and tuples on one thread of this machine.",
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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (frames < 1000 || detections < 1 || rounds < 1) {
      throw new CommandException("--frames is at least 1000, --detections and --rounds at least 1");
    }
    PrintWriter out = spec.commandLine().getOut();
    MatchLimits limits = Limits.load().forMatching();
    out.printf(
        "%d frames of %d detections, one thread, median of %d rounds%n%n",
        frames, detections, rounds);
    Bench bench = new Bench(new BenchScene(frames, detections, 1).clips(), rounds, limits);
    print(out, bench.imports());
    print(out, bench.formulas());
    print(out, bench.matching());
    print(out, bench.tuples());
    return ExitStatus.FOUND;
  }

  private static void print(PrintWriter out, List<Bench.Row> rows) {
    rows.forEach(row -> out.println(row.line()));
    out.println();
    out.flush();
  }
}
