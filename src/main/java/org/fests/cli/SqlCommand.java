package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fests.spark.SqlSession;
import org.fests.spark.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests sql}: asks a data set or a lake in SQL. */
@Command(
    name = "sql",
    description =
        "Answers Spark SQL over the views tuples and detections of a job's output, or clips,"
            + " detections, logs and rejected of a lake.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests sql 'SELECT query_id, label, count(*) FROM tuples GROUP BY ALL'",
      "Exit status: 0 the answer has rows, 1 it has none, 2 error."
    })
final class SqlCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "QUERY", description = "The question, in Spark SQL.")
  private String query = "";

  @Option(
      names = {"-d", "--data"},
      paramLabel = "FOLDER",
      description = "A job's output, or a lake (default: ${DEFAULT-VALUE}).",
      defaultValue = "out/tabletop")
  private String data = "";

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Print at most N rows (default: ${DEFAULT-VALUE}).",
      defaultValue = "1000")
  private int rows;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (rows < 1) {
      throw new CommandException("--rows %d: a number, 1 or more".formatted(rows));
    }
    TextTable table = SparkWork.done(this::answer);
    PrintWriter out = spec.commandLine().getOut();
    table.lines().forEach(out::println);
    out.flush();
    return table.rows().isEmpty() ? ExitStatus.NOTHING : ExitStatus.FOUND;
  }

  private TextTable answer() throws IOException {
    try (SqlSession session = SqlSession.open(data)) {
      return session.query(query, rows);
    }
  }
}
