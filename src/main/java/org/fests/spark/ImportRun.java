package org.fests.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Imports logs into a lake, apart from any job. */
public final class ImportRun {
  private ImportRun() {}

  /**
   * Starts Spark, makes the lake hold these logs and no others, and stops Spark.
   *
   * @param lake the lake's folder, which need not exist yet
   * @param patterns paths or globs
   * @param progress where the user sees how far it is
   * @return a report for each log; nothing if the lake holds just these already
   * @throws JobException if it cannot be done, in words for the user
   */
  public static Optional<Collection<LogReport>> run(
      String lake, List<String> patterns, ImportRule rule, PrintStream progress)
      throws IOException {
    ImportOptions.of(rule); // a bad rule is refused before Spark starts
    Progress listener = new Progress(progress);
    try (OutputFolder output = OutputFolder.claim(lake)) {
      listener.say("starting Spark");
      SparkSession session = output.startSession();
      try {
        session.sparkContext().addSparkListener(listener);
        return new LakeImport(session, Lake.in(lake, session), rule).run(patterns);
      } finally {
        session.stop();
      }
    }
  }
}
