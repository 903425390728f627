package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fests.spark.JobReport;
import org.fests.spark.JobRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests run}: runs a job from its logs to its tuples. */
@Command(
    name = "run",
    description = "Runs a job file: imports its logs, asks its queries, writes the tuples.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests run jobs/tabletop.yaml",
      "Exit status: 0 tuples were written, 1 none came of it, 2 error, or a log could not be",
      "read: the tuples are then of the others."
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "JOB", description = "The job file (docs/jobs.md).")
  private Path job = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    JobReport report = SparkWork.done(() -> JobRun.run(job, System.err));
    PrintWriter out = spec.commandLine().getOut();
    report.lines().forEach(out::println);
    out.flush();
    if (report.refused() > 0 || report.unread() > 0) {
      return ExitStatus.ERROR;
    }
    return report.tuples().all() > 0 ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }
}
