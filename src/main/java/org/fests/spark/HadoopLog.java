package org.fests.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
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
  public boolean replayable() {
    return true;
  }
}
