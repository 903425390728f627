package org.fests.spark;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SerializableWritable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The Parquet files of one table of the lake, from snapshot to snapshot. Each row knows by its
 * import key which log it is of; a file has the rows of one log or of some.
 *
 * @param session Spark's
 * @param table name, columns and order of rows
 */
record TableFiles(SparkSession session, LakeTable table) {
  private static final long SMALL_BYTES = 16L << 20;
  private static final int MOST_SMALL = 32;
  private static final long FILE_BYTES = 128L << 20;

  /**
   * Takes over, from one snapshot into the next, all files with rows of logs that stay.
   *
   * @return whether they have rows of other logs too
   */
  boolean carry(Path from, Path to, Set<String> keys) throws IOException {
    Map<String, Set<String>> files = keysByFile(from);
    files.values().removeIf(inFile -> Collections.disjoint(inFile, keys));
    List<String> names = List.copyOf(files.keySet());
    carry(names, table.in(from), table.in(to));
    return !files.values().stream().allMatch(keys::containsAll);
  }

  private void carry(List<String> names, Path source, Path target) throws IOException {
    if (source.toUri().getScheme().equals("file")) {
      for (String name : names) {
        link(new Path(source, name), new Path(target, name));
      }
    } else if (!names.isEmpty()) {
      copy(names, source, target);
    }
  }

  /** A file is never changed once it is written, so two snapshots may share it. */
  private void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(
          java.nio.file.Path.of(to.toUri().getPath()),
          java.nio.file.Path.of(from.toUri().getPath()));
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      copy(from, to, settings());
    }
  }

  private void copy(List<String> names, Path from, Path to) {
    SerializableWritable<Configuration> settings = new SerializableWritable<>(settings());
    String source = from.toString();
    String target = to.toString();
    new JavaSparkContext(session.sparkContext())
        .parallelize(names, names.size())
        .foreach(name -> copy(new Path(source, name), new Path(target, name), settings.value()));
  }

  private static void copy(Path from, Path to, Configuration settings) throws IOException {
    FileSystem source = from.getFileSystem(settings);
    if (!FileUtil.copy(source, from, to.getFileSystem(settings), to, false, settings)) {
      throw new IOException("Cannot copy " + from);
    }
  }

  /**
   * Leaves only the rows of some logs in a snapshot that nobody reads yet: files that have others
   * are written anew, without them.
   */
  void keepOnly(Path snapshot, Set<String> keys) throws IOException {
    Map<String, Set<String>> files = keysByFile(snapshot);
    files.values().removeIf(keys::containsAll);
    rewrite(snapshot, files.keySet(), functions.col(LakeSchema.IMPORT_KEY).isInCollection(keys));
  }

  /** Writes small files of a snapshot that nobody reads yet as one, if there are many. */
  void join(Path snapshot) throws IOException {
    List<String> small =
        files(snapshot).stream()
            .filter(file -> file.getLen() < SMALL_BYTES)
            .map(file -> file.getPath().getName())
            .toList();
    if (small.size() > MOST_SMALL) {
      rewrite(snapshot, small, functions.lit(true));
    }
  }

  private void rewrite(Path snapshot, Collection<String> names, Column kept) throws IOException {
    Path folder = table.in(snapshot);
    FileSystem files = folder.getFileSystem(settings());
    List<Path> paths = names.stream().map(name -> new Path(folder, name)).toList();
    if (paths.isEmpty()) {
      return;
    }
    long bytes = 0;
    for (Path path : paths) {
      bytes += files.getFileStatus(path).getLen();
    }
    Dataset<Row> rows =
        session
            .read()
            .schema(table.type())
            .parquet(paths.stream().map(Path::toString).toArray(String[]::new))
            .filter(kept)
            .coalesce((int) (1 + bytes / FILE_BYTES));
    table.write(rows, snapshot, SaveMode.Append);
    for (Path path : paths) {
      files.delete(path, false);
    }
  }

  private Map<String, Set<String>> keysByFile(Path snapshot) throws IOException {
    Map<String, Set<String>> keys = new TreeMap<>();
    if (!files(snapshot).isEmpty()) {
      table
          .read(session, snapshot)
          .select(functions.col("_metadata.file_name"), functions.col(LakeSchema.IMPORT_KEY))
          .distinct()
          .collectAsList()
          .forEach(
              row ->
                  keys.computeIfAbsent(row.getString(0), name -> new TreeSet<>())
                      .add(row.getString(1)));
    }
    return keys;
  }

  private List<FileStatus> files(Path snapshot) throws IOException {
    Path folder = table.in(snapshot);
    FileSystem files = folder.getFileSystem(settings());
    return files.exists(folder)
        ? Arrays.stream(files.listStatus(folder))
            .filter(file -> file.getPath().getName().endsWith(".parquet"))
            .toList()
        : List.of();
  }

  private Configuration settings() {
    return session.sparkContext().hadoopConfiguration();
  }
}
