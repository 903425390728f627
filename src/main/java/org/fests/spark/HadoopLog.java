package org.fests.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fests.ingest.log.LogSource;

/** A log on any file system that Hadoop knows. */
record HadoopLog(LogFile file, Configuration settings) implements LogSource {
  @Override
  public String uri() {
    return file.uri();
  }

  @Override
  public InputStream open() throws IOException {
    Path path = new Path(file.path());
    return path.getFileSystem(settings).open(path);
  }

  @Override
  public long length() throws IOException {
    Path path = new Path(file.path());
    return path.getFileSystem(settings).getFileStatus(path).getLen();
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    Path path = new Path(file.path());
    FSDataInputStream bytes = path.getFileSystem(settings).open(path);
    bytes.seek(offset);
    return bytes;
  }

  @Override
  public boolean replayable() {
    return true;
  }

  @Override
  public boolean folder() {
    return file.folder();
  }

  @Override
  public List<String> names() throws IOException {
    Path path = new Path(file.path());
    return Arrays.stream(path.getFileSystem(settings).listStatus(path))
        .map(status -> status.getPath().getName())
        .filter(name -> !name.startsWith("."))
        .sorted()
        .toList();
  }

  @Override
  public Optional<LogSource> at(String relative) throws IOException {
    Path path = new Path(file.path());
    Path from = file.folder() ? path : path.getParent();
    Path there = new Path(new Path(from, relative).toUri().normalize());
    FileSystem files = there.getFileSystem(settings);
    if (!files.exists(there)) {
      return Optional.empty();
    }
    String uri = LogSource.address(this, relative);
    boolean folder = files.getFileStatus(there).isDirectory();
    return Optional.of(new HadoopLog(new LogFile(uri, there.toString(), folder), settings));
  }
}
