package org.fests.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests: starting one costs seconds. */
public final class SharedSession {
  private static final SparkSession SESSION = start();

  private SharedSession() {}

  public static SparkSession session() {
    return SESSION;
  }

  private static SparkSession start() {
    System.setProperty("spark.master", "local[2]");
    try {
      return Sessions.start(Files.createTempDirectory("fests-spark-"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
