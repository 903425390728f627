package org.fests.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the logs that paths and globs name. */
record LogFiles(Configuration settings) {
  /**
   * Returns each log once, in order of address.
   *
   * @throws JobException if a path or glob names no file
   */
  List<LogFile> find(List<String> patterns) throws IOException {
    Stream<LogFile> found = Stream.empty();
    for (String pattern : patterns) {
      found = Stream.concat(found, find(pattern).stream());
    }
    return found.distinct().sorted(Comparator.comparing(LogFile::uri)).toList();
  }

  private List<LogFile> find(String pattern) throws IOException {
    Path path = new Path(pattern);
    FileSystem files = path.getFileSystem(settings);
    FileStatus[] found = files.globStatus(path);
    if (found == null || Arrays.stream(found).noneMatch(FileStatus::isFile)) {
      throw new JobException(
          "No log matches %s: relative paths count from the working directory".formatted(pattern));
    }
    return Arrays.stream(found)
        .filter(FileStatus::isFile)
        .map(status -> log(status.getPath(), files.getWorkingDirectory()))
        .toList();
  }

  private static LogFile log(Path path, Path working) {
    String relative = working.toUri().relativize(path.toUri()).getPath();
    boolean below = !relative.isEmpty() && !relative.startsWith("/");
    return new LogFile(below ? relative : path.toString(), path.toString(), false);
  }
}
