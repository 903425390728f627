package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.explain.Timeline;
import org.fests.spark.SqlSession;
import org.fests.tuple.Tuple;
import org.fests.tuple.TupleCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests show}: draws a tuple as a timeline. */
@Command(
    name = "show",
    description = "Checks a tuple of a data set anew, draws it as a timeline, and explains it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests show 3f9a --data out/tabletop",
      "A match in a log is drawn by: fests explain PATTERN FILE",
      "Exit status: 0 shown, 1 no tuple has that id, 2 error."
    })
final class ShowCommand implements Callable<Integer> {
  private static final int MOST = 5;

  @Parameters(index = "0", paramLabel = "ID", description = "A tuple's id, or the beginning of it.")
  private String id = "";

  @Option(
      names = {"-d", "--data"},
      paramLabel = "FOLDER",
      description = "A job's output (default: ${DEFAULT-VALUE}).",
      defaultValue = "out/tabletop")
  private String data = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Tuple> found = SparkWork.done(this::tuples);
    if (found.isEmpty()) {
      spec.commandLine().getErr().println("fests: no tuple's id begins with " + id);
      return ExitStatus.NOTHING;
    }
    PrintWriter out = spec.commandLine().getOut();
    found.forEach(tuple -> show(tuple, out));
    out.flush();
    return ExitStatus.FOUND;
  }

  private List<Tuple> tuples() throws IOException {
    try (SqlSession session = SqlSession.open(data)) {
      return session.tuples().startingWith(id, MOST);
    }
  }

  private static void show(Tuple tuple, PrintWriter out) {
    out.println("tuple    " + tuple.id());
    out.println("query    " + tuple.query().text());
    out.println("spre     " + tuple.certificate().spre());
    out.println("reading  " + tuple.query().reading());
    out.println(
        "frames   %s, %d to %d"
            .formatted(
                tuple.frames().stream().streamId(),
                tuple.frames().index(0),
                tuple.frames().index(tuple.frames().frames() - 1)));
    out.println("checker  " + TupleCheck.check(tuple));
    out.println();
    Timeline.of(tuple.certificate(), tuple.frames()).forEach(out::println);
    out.println();
    out.println(tuple.explanation());
    out.println();
  }
}
