package org.fests.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Imports logs into a lake, apart from any job. */
public final class ImportRun {
  private ImportRun() {}

  /**
   * Starts Spark, makes the lake hold these logs, and stops Spark.
   *
   * @param lake the lake's folder, which need not exist yet
   * @param patterns paths, globs or folders
   * @param others what becomes of other logs in the lake
   * @param progress where the user sees how far it is
   * @throws JobException if it cannot be done, in words for the user
   */
  public static ImportResult run(
      String lake, List<String> patterns, OtherLogs others, ImportRule rule, PrintStream progress)
      throws IOException {
    ImportOptions.of(rule); // a bad rule is refused before Spark starts
    Progress listener = new Progress(progress);
    try (OutputFolder output = OutputFolder.claim(lake)) {
      listener.say("starting Spark");
      SparkSession session = output.startSession();
      try {
        session.sparkContext().addSparkListener(listener);
        return new LakeImport(session, Lake.in(lake, session), rule).run(patterns, others);
      } finally {
        session.stop();
      }
    }
  }
}
