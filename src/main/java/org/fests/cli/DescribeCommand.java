package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.spark.LakeReport;
import org.fests.spark.LogReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests describe}: tells again what importing a lake's logs came to. */
@Command(
    name = "describe",
    description = "Prints what a lake holds: the report of its imports, and two histograms.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests describe out/tabletop/lake",
      "Exit status: 0 told, 1 the lake has no frames, 2 error."
    })
final class DescribeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "LAKE", description = "The lake's folder.")
  private String lake = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    LakeReport report = SparkWork.done(() -> LakeReport.read(lake));
    PrintWriter out = spec.commandLine().getOut();
    List<LogReport> complete = report.logs().stream().filter(LogReport::complete).toList();
    ReportText text = new ReportText(complete);
    out.println(ReportText.line("logs", ReportText.number(complete.size())));
    text.lines().forEach(out::println);
    report.rejected().forEach(record -> out.println(ImportTable.rejected(record)));
    print(out, "detections of each class", text.classes());
    print(out, "frames by how many detections they have", text.crowds());
    print(out, "logs", report.logs().stream().flatMap(log -> log(log).stream()).toList());
    out.flush();
    long frames = complete.stream().mapToLong(log -> log.frames().out()).sum();
    return frames == 0 ? ExitStatus.NOTHING : ExitStatus.FOUND;
  }

  private static void print(PrintWriter out, String title, List<String> lines) {
    out.println();
    out.println(title);
    lines.forEach(out::println);
  }

  private static List<String> log(LogReport log) {
    if (!log.complete()) {
      return ImportTable.failure(log).stream().map(line -> "  " + line).toList();
    }
    LogReport.Source source = log.source();
    return List.of(
        "  %s: %s frames, %s detections"
            .formatted(
                source.uri(),
                ReportText.number(log.frames().out()),
                ReportText.number(log.detections().out())),
        "    %s, as %s; sha256 %s"
            .formatted(source.format(), source.formatReason(), source.sha256()));
  }
}
