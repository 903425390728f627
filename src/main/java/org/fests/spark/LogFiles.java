package org.fests.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fests.ingest.LogSearch;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;

/**
 * Finds the logs that paths and globs name, and those in the folders that they name.
 *
 * @param settings of the file systems
 * @param options by which a folder's logs are known
 */
record LogFiles(Configuration settings, ReadOptions options) {
  /**
   * What was found.
   *
   * @param logs each once, in order of address
   * @param others files in the folders that are no logs, and why not, in order of address
   */
  record Found(List<LogFile> logs, List<String> others) {}

  /**
   * Finds logs.
   *
   * @throws JobException if a path or glob names no log
   */
  Found find(List<String> patterns) throws IOException {
    List<LogFile> logs = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String pattern : patterns) {
      int before = logs.size();
      find(pattern, logs, others);
      if (logs.size() == before) {
        throw new JobException(
            "No log matches %s: relative paths count from the working directory%s"
                .formatted(pattern, others.isEmpty() ? "" : "; " + others.get(0)));
      }
    }
    return new Found(
        logs.stream().distinct().sorted(Comparator.comparing(LogFile::uri)).toList(),
        others.stream().distinct().sorted().toList());
  }

  private void find(String pattern, List<LogFile> logs, List<String> others) throws IOException {
    Path path = new Path(pattern);
    FileSystem files = path.getFileSystem(settings);
    FileStatus[] found = files.globStatus(path);
    for (FileStatus status : found == null ? new FileStatus[0] : found) {
      LogFile file = file(status, files.getWorkingDirectory());
      if (file.folder()) {
        search(file, logs, others);
      } else {
        logs.add(file);
      }
    }
  }

  private void search(LogFile folder, List<LogFile> logs, List<String> others) {
    try {
      LogSearch.Found found = LogSearch.in(new HadoopLog(folder, settings), options);
      for (LogSource log : found.logs()) {
        if (log instanceof HadoopLog onHadoop) {
          logs.add(onHadoop.file());
        }
      }
      found.others().forEach(o -> others.add("%s: %s".formatted(o.file().uri(), o.reason())));
    } catch (LogException unreadable) {
      throw new JobException(unreadable.render());
    }
  }

  private static LogFile file(FileStatus status, Path working) {
    Path path = status.getPath();
    String relative = working.toUri().relativize(path.toUri()).getPath();
    boolean below = !relative.isEmpty() && !relative.startsWith("/");
    String uri = below ? relative.replaceFirst("/$", "") : path.toString();
    return new LogFile(uri, path.toString(), status.isDirectory());
  }
}
