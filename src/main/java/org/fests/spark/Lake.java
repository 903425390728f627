package org.fests.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.fests.english.Vocabulary;
import org.fests.ingest.log.StreamStatistics;

/** The data set of clips. {@code docs/lake.md} describes it. */
public final class Lake {
  private static final List<LakeTable> PER_LOG = List.of(LakeTable.CLIPS, LakeTable.REJECTED);

  private static final String VOCABULARY = "vocabulary.yaml";

  private final SparkSession session;
  private final Snapshots snapshots;

  private Lake(SparkSession session, Snapshots snapshots) {
    this.session = session;
    this.snapshots = snapshots;
  }

  /** Opens the lake in a folder, which need not exist yet. */
  public static Lake in(String folder, SparkSession session) throws IOException {
    return new Lake(
        session, Snapshots.in(new Path(folder), session.sparkContext().hadoopConfiguration()));
  }

  /**
   * Checks, without Spark, that there is a lake in a folder of the local file system.
   *
   * @throws JobException if there is none
   */
  static void require(String folder) {
    if (OutputFolder.local(folder)
        .filter(local -> !Files.exists(local.resolve("_current")))
        .isPresent()) {
      throw none(folder);
    }
  }

  /** Returns the refusal of a folder without a lake. */
  static JobException none(String folder) {
    boolean output =
        OutputFolder.local(folder)
            .filter(local -> Files.exists(local.resolve("lake").resolve("_current")))
            .isPresent();
    return new JobException(
        output
            ? "No lake in %1$s: that is a job's output, whose lake is %1$s/lake".formatted(folder)
            : "No lake in %s: make one with import".formatted(folder));
  }

  Snapshots snapshots() {
    return snapshots;
  }

  /** Returns whether there is a lake in the folder. */
  boolean exists() throws IOException {
    Optional<Path> current = snapshots.current();
    return current.isPresent() && exists(LakeTable.CLIPS.in(current.get()));
  }

  /** Returns the rows of {@link LakeSchema}, if anything was ever imported. */
  public Optional<Dataset<Row>> clips() throws IOException {
    return current().map(LakeClips::all);
  }

  /** Returns the clips as they are now, if anything was ever imported. */
  Optional<LakeClips> current() throws IOException {
    return snapshots.current().map(current -> new LakeClips(session, LakeTable.CLIPS.in(current)));
  }

  /** Returns a table's rows, if anything was ever imported. */
  Optional<Dataset<Row>> table(LakeTable table) throws IOException {
    return snapshots.current().map(current -> table.read(session, current));
  }

  /** Returns the reports of all logs that it knows, those that could not be read among them. */
  public List<LogReport> logs() throws IOException {
    Optional<Path> current = snapshots.current();
    return current.isPresent() && exists(LakeTable.LOGS.in(current.get()))
        ? LakeTable.LOGS
            .read(session, current.get())
            .sort(LakeSchema.SOURCE_URI)
            .collectAsList()
            .stream()
            .map(LogRows::fromRow)
            .toList()
        : List.of();
  }

  /**
   * Takes over into the next snapshot what stays of some logs.
   *
   * @return whether rows of other logs came with it
   */
  boolean carry(Path staging, Set<String> keys) throws IOException {
    boolean others = false;
    for (LakeTable table : PER_LOG) {
      table.in(staging).getFileSystem(settings()).mkdirs(table.in(staging));
      if (snapshots.current().isPresent() && !keys.isEmpty()) {
        others |= new TableFiles(session, table).carry(snapshots.current().get(), staging, keys);
      }
    }
    return others;
  }

  /** Leaves only the rows of some logs in the next snapshot. */
  void keepOnly(Path staging, Set<String> keys) throws IOException {
    for (LakeTable table : PER_LOG) {
      new TableFiles(session, table).keepOnly(staging, keys);
    }
  }

  /** Makes one of many small files of the next snapshot. */
  void join(Path staging) throws IOException {
    for (LakeTable table : PER_LOG) {
      new TableFiles(session, table).join(staging);
    }
  }

  /** Adds clips to the next snapshot. */
  void writeClips(JavaRDD<Clip> clips, Path staging) {
    Dataset<Row> rows = Frames.of(session, clips.map(ClipRows::toRow), LakeSchema.TYPE);
    LakeTable.CLIPS.write(rows, staging, SaveMode.Append);
  }

  /** Writes the reports of all logs of the next snapshot. */
  void writeLogs(List<LogReport> reports, Path staging) {
    List<Row> rows = reports.stream().map(LogRows::toRow).toList();
    Dataset<Row> table = session.createDataFrame(rows, LogRows.TYPE).coalesce(1);
    LakeTable.LOGS.write(table, staging, SaveMode.ErrorIfExists);
  }

  /**
   * Writes the names of the classes and the words of the spaces of the next snapshot, as YAML: what
   * commands that start without Spark want to know of a lake.
   */
  void writeVocabulary(List<LogReport> reports, Path staging) throws IOException {
    Set<String> classes = new TreeSet<>();
    Set<String> spaces = new TreeSet<>();
    for (LogReport report : reports) {
      for (StreamStatistics stream : report.streams()) {
        spaces.add(stream.space());
        stream.classes().forEach(statistics -> classes.add(statistics.name()));
      }
    }
    Path file = new Path(staging, VOCABULARY);
    try (FSDataOutputStream out = file.getFileSystem(settings()).create(file)) {
      out.write(Vocabulary.of(classes, spaces).yaml().getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean exists(Path path) throws IOException {
    return path.getFileSystem(settings()).exists(path);
  }

  private Configuration settings() {
    return session.sparkContext().hadoopConfiguration();
  }
}
