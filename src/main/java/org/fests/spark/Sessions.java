package org.fests.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Starts Spark inside this process, or joins the one that spark-submit prepared. Settings of
 * spark-submit and of {@code -D} win; {@code spark-defaults.conf} on the class path fills in the
 * rest; what a job cannot do without comes last.
 */
public final class Sessions {
  private static final String DEFAULTS = "spark-defaults.conf";

  private Sessions() {}

  /** Starts a session whose scratch space is the system's. */
  public static SparkSession start() {
    return start(settings());
  }

  /** Starts a session that spills into a folder; see {@link Scratch}. */
  public static SparkSession start(Path scratch) {
    SparkConf settings = settings();
    if (settings.get("spark.master").startsWith("local")) { // a cluster's workers have their own
      settings.setIfMissing("spark.local.dir", scratch.toString());
    }
    return start(settings);
  }

  private static SparkSession start(SparkConf settings) {
    return SparkSession.builder().config(settings).getOrCreate();
  }

  private static SparkConf settings() {
    SparkConf settings = new SparkConf();
    Properties defaults = defaults();
    defaults
        .stringPropertyNames()
        .forEach(key -> settings.setIfMissing(key, defaults.getProperty(key).strip()));
    settings.setIfMissing("spark.master", "local[*]");
    settings.setIfMissing("spark.app.name", "fests");
    settings.setIfMissing("spark.ui.enabled", "false");
    settings.setIfMissing("spark.ui.showConsoleProgress", "false");
    settings.setIfMissing("spark.sql.session.timeZone", "UTC");
    settings.setIfMissing("spark.sql.parquet.columnarReaderBatchSize", "8");
    settings.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
    return settings;
  }

  /** Spark reads this format itself only when a launcher script tells it to. */
  private static Properties defaults() {
    Properties defaults = new Properties();
    try (InputStream in = Sessions.class.getClassLoader().getResourceAsStream(DEFAULTS)) {
      if (in != null) {
        defaults.load(in);
      }
      return defaults;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
