package org.fests.spark;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SerializableWritable;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.TaskCompletionListener;

/** Imports logs into a lake: one task a log, each log read as a stream of tokens. */
public final class LakeImport {
  private final JavaSparkContext context;
  private final Lake lake;
  private final ImportRule rule;

  public LakeImport(SparkSession session, Lake lake, ImportRule rule) {
    context = new JavaSparkContext(session.sparkContext());
    this.lake = lake;
    this.rule = rule;
    ImportOptions.of(rule); // refuses a bad rule here, not in every task
  }

  /**
   * Makes the lake hold these logs and no others. The caller is the lake's only writer.
   *
   * @param patterns paths or globs
   * @return a report for each log, by address; nothing if the lake holds just these already
   * @throws JobException if a log cannot be read to its end; the lake then stays as it is
   */
  public Optional<Collection<LogReport>> run(List<String> patterns) throws IOException {
    return TaskFailure.told(() -> imported(patterns));
  }

  private Optional<Collection<LogReport>> imported(List<String> patterns) throws IOException {
    List<KeyedLog> logs =
        keyed(
            new LogFiles(context.hadoopConfiguration(), ImportOptions.of(rule))
                .find(patterns)
                .logs());
    Set<String> keys = new HashSet<>(logs.stream().map(KeyedLog::importKey).toList());
    return keys.equals(lake.importKeys()) ? Optional.empty() : Optional.of(write(logs));
  }

  private List<KeyedLog> keyed(List<LogFile> logs) {
    context.setJobDescription("fingerprinting logs");
    SerializableWritable<Configuration> settings = settings();
    ImportRule imports = rule;
    return context
        .parallelize(logs, logs.size())
        .map(log -> KeyedLog.of(log, settings.value(), imports))
        .collect();
  }

  private Collection<LogReport> write(List<KeyedLog> logs) throws IOException {
    context.setJobDescription("importing");
    CollectionAccumulator<LogReport> reports = new CollectionAccumulator<>();
    context.sc().register(reports, "reports");
    TreeMap<String, LogReport> byLog = new TreeMap<>(); // a task that ran twice reported twice
    lake.snapshots()
        .replace(
            staging -> {
              lake.writeClips(clips(logs, reports), staging);
              reports.value().forEach(report -> byLog.put(report.uri(), report));
              lake.writeRejected(byLog.values(), staging);
              refuseStreamOfTwoLogs(staging);
            });
    return byLog.values();
  }

  private void refuseStreamOfTwoLogs(Path staging) {
    lake.streamOfTwoLogs(staging)
        .ifPresent(
            stream -> {
              throw new JobException(
                  "Two logs have a stream %s: give their recordings different names"
                      .formatted(stream));
            });
  }

  private JavaRDD<Clip> clips(List<KeyedLog> logs, CollectionAccumulator<LogReport> reports) {
    SerializableWritable<Configuration> settings = settings();
    ImportRule imports = rule;
    return context
        .parallelize(logs, logs.size())
        .flatMap(log -> clips(log, settings.value(), imports, reports));
  }

  private static Iterator<Clip> clips(
      KeyedLog log,
      Configuration settings,
      ImportRule rule,
      CollectionAccumulator<LogReport> reports) {
    ClipFeed feed =
        new ClipFeed(
            new HadoopLog(log.file(), settings),
            ImportOptions.of(rule),
            log.importKey(),
            report -> reports.add(LogReport.of(report)));
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> feed.close());
    return feed;
  }

  private SerializableWritable<Configuration> settings() {
    return new SerializableWritable<>(context.hadoopConfiguration());
  }
}
