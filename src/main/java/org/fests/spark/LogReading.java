package org.fests.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SerializableWritable;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The tasks that read logs: each some logs or parts, one after another, so that many small logs
 * make few files and the clips of a stream stay together.
 *
 * @param settings of the file systems
 * @param rule how they are imported
 * @param reports what became of each log or part; of tasks that came to their end
 * @param folder where tasks write rejected records
 * @param rejectedFiles the names of those files; of tasks that came to their end
 */
record LogReading(
    SerializableWritable<Configuration> settings,
    ImportRule rule,
    CollectionAccumulator<PartReport> reports,
    String folder,
    CollectionAccumulator<String> rejectedFiles)
    implements Serializable {
  /** About 100 MB of Parquet, if they are JSON. */
  private static final long MOST_BYTES = 512L << 20;

  static LogReading in(JavaSparkContext context, ImportRule rule, Path staging) {
    CollectionAccumulator<PartReport> reports = new CollectionAccumulator<>();
    CollectionAccumulator<String> files = new CollectionAccumulator<>();
    context.sc().register(reports, "reports");
    context.sc().register(files, "rejected");
    return new LogReading(
        new SerializableWritable<>(context.hadoopConfiguration()),
        rule,
        reports,
        new Path(staging, "_rejected").toString(),
        files);
  }

  /** Returns the clips of the logs; those of one log come one after another. */
  JavaRDD<Clip> clips(JavaSparkContext context, List<LogPiece> pieces) {
    List<List<LogPiece>> shares = shares(pieces, context.defaultParallelism());
    LogReading reading = this;
    return context
        .parallelize(shares, shares.size())
        .flatMap(share -> reading.read(new ArrayList<>(share).iterator()));
  }

  /**
   * Cuts a list of pieces into shares of about equal size.
   *
   * @param least so many shares at least, if there are as many logs of one size
   */
  static List<List<LogPiece>> shares(List<LogPiece> pieces, int least) {
    long all = pieces.stream().mapToLong(LogPiece::bytes).sum();
    long most = Math.min(MOST_BYTES, all / least);
    List<List<LogPiece>> shares = new ArrayList<>();
    long bytes = most;
    for (LogPiece piece : pieces) {
      if (bytes + piece.bytes() > most || shares.isEmpty()) {
        shares.add(new ArrayList<>());
        bytes = 0;
      }
      shares.get(shares.size() - 1).add(piece);
      bytes += piece.bytes();
    }
    return shares;
  }

  private Iterator<Clip> read(Iterator<LogPiece> pieces) {
    TaskContext task = TaskContext.get();
    String name = "part-%05d-%d.parquet".formatted(task.partitionId(), task.taskAttemptId());
    RejectedFile rejected = new RejectedFile(new Path(folder, name), settings.value());
    LogsFeed feed = new LogsFeed(pieces, this, rejected);
    task.addTaskCompletionListener((TaskCompletionListener) ended -> rejected.close());
    task.addTaskCompletionListener((TaskCompletionListener) ended -> feed.close());
    return feed;
  }

  /** Moves what tasks that came to their end rejected into its table, and removes the rest. */
  void keepRejected(Path table) throws IOException {
    Path from = new Path(folder);
    FileSystem files = from.getFileSystem(settings.value());
    for (String name : rejectedFiles.value()) {
      if (!files.rename(new Path(from, name), new Path(table, name))) {
        throw new IOException("Cannot move %s into %s".formatted(name, table));
      }
    }
    files.delete(from, true);
  }
}
