package org.fests.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SerializableWritable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fests.ingest.log.StreamStatistics;
import org.fests.match.Limit;
import org.fests.match.Limits;

/** Imports logs into a lake: those it lacks are read, each as a stream of tokens. */
public final class LakeImport {
  private final JavaSparkContext context;
  private final Lake lake;
  private final ImportRule rule;
  private final long splitBytes;

  public LakeImport(SparkSession session, Lake lake, ImportRule rule) {
    this(session, lake, rule, splitBytes(session));
  }

  /**
   * Prepares to import.
   *
   * @param splitBytes larger logs of lines are read in parts of about so many bytes
   */
  LakeImport(SparkSession session, Lake lake, ImportRule rule, long splitBytes) {
    this.splitBytes = splitBytes;
    context = new JavaSparkContext(session.sparkContext());
    this.lake = lake;
    this.rule = rule;
    ImportOptions.of(rule); // refuses a bad rule here, not in every task
  }

  /** Each part of a log is read twice, which pays with three tasks at a time or more. */
  private static long splitBytes(SparkSession session) {
    return session.sparkContext().defaultParallelism() > 2
        ? Limits.load().of(Limit.SPLIT_BYTES)
        : Long.MAX_VALUE;
  }

  /**
   * Makes the lake hold these logs and no others. The caller is the lake's only writer.
   *
   * @param patterns paths, globs or folders
   * @throws JobException if there is no log, or none that can be read; the lake stays as it is
   */
  public ImportResult run(List<String> patterns) throws IOException {
    return run(patterns, OtherLogs.REMOVED);
  }

  /** Makes the lake hold these logs, and says what becomes of others that it holds. */
  public ImportResult run(List<String> patterns, OtherLogs others) throws IOException {
    return TaskFailure.told(() -> imported(patterns, others));
  }

  private ImportResult imported(List<String> patterns, OtherLogs others) throws IOException {
    LogFiles.Found found =
        new LogFiles(context.hadoopConfiguration(), ImportOptions.of(rule)).find(patterns);
    ImportPlan plan = ImportPlan.of(keyed(found.logs()), lake.logs(), others);
    List<LogReport> read = plan.news() ? write(plan) : List.of();
    List<LogReport> failed = new ArrayList<>(plan.failed());
    read.stream().filter(log -> !log.complete()).forEach(failed::add);
    List<LogReport> complete = read.stream().filter(LogReport::complete).toList();
    return new ImportResult(complete, plan.kept(), plan.gone(), failed, found.others());
  }

  private List<KeyedLog> keyed(List<LogFile> logs) {
    context.setJobDescription("fingerprinting logs");
    SerializableWritable<Configuration> settings =
        new SerializableWritable<>(context.hadoopConfiguration());
    ImportRule imports = rule;
    return context
        .parallelize(logs, logs.size())
        .map(log -> KeyedLog.of(log, settings.value(), imports))
        .collect();
  }

  private List<LogReport> write(ImportPlan plan) throws IOException {
    context.setJobDescription("importing");
    List<LogReport> read = new ArrayList<>();
    lake.snapshots().replace(staging -> read.addAll(write(plan, staging)));
    return read;
  }

  private List<LogReport> write(ImportPlan plan, Path staging) throws IOException {
    Set<String> keys = plan.keptKeys();
    boolean others = lake.carry(staging, keys);
    List<LogReport> read = read(plan.read(), staging);
    read.stream().filter(LogReport::complete).forEach(log -> keys.add(log.source().importKey()));
    List<LogReport> all =
        Stream.of(plan.kept(), plan.failed(), read).flatMap(List::stream).toList();
    if (keys.isEmpty()) {
      throw noneReadable(all);
    }
    refuseStreamOfTwoLogs(all);
    if (others || !read.stream().allMatch(LogReport::complete)) {
      lake.keepOnly(staging, keys);
    }
    lake.join(staging);
    lake.writeLogs(all, staging);
    lake.writeVocabulary(all, staging);
    return read;
  }

  /** Reads logs into a snapshot, those that fail as far as they go. */
  private List<LogReport> read(List<KeyedLog> logs, Path staging) throws IOException {
    if (logs.isEmpty()) {
      return List.of();
    }
    LogPieces cutting =
        new LogPieces(new SerializableWritable<>(context.hadoopConfiguration()), rule, splitBytes);
    LogReading reading = LogReading.in(context, rule, staging);
    lake.writeClips(reading.clips(context, cutting.of(logs, context)), staging);
    reading.keepRejected(LakeTable.REJECTED.in(staging));
    return PartReport.joined(reading.reports().value());
  }

  private static JobException noneReadable(List<LogReport> failed) {
    String all =
        failed.stream().map(LogReport::failure).collect(Collectors.joining("%n".formatted()));
    return new JobException(
        failed.size() == 1
            ? all
            : "%s%nNone of the %d logs can be read; the lake stays as it is"
                .formatted(all, failed.size()));
  }

  private static void refuseStreamOfTwoLogs(List<LogReport> logs) {
    Map<String, String> owners = new HashMap<>();
    for (LogReport log : logs) {
      for (StreamStatistics stream : log.streams()) {
        String other = owners.put(stream.streamId(), log.uri());
        if (other != null) {
          throw new JobException(
              "Two logs have a stream %s: %s and %s%n  help: give their recordings different names"
                  .formatted(stream.streamId(), other, log.uri()));
        }
      }
    }
  }
}
