package org.fests.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.tuple.ContentHash;

/**
 * A log and the key of what importing it gives.
 *
 * @param importKey of its bytes, its name and the import options, 64 hex digits
 */
record KeyedLog(LogFile file, String importKey) implements Serializable {
  private static final int BUFFER_BYTES = 1 << 16;

  /**
   * Reads the log to its end.
   *
   * @throws JobException if it cannot be read
   */
  static KeyedLog of(LogFile file, Configuration settings, ImportRule rule) {
    ContentHash hash =
        new ContentHash().text(file.uri()).text(rule.canonical()).whole(rule.clipFrames());
    hash.text(EngineVersion.text());
    HadoopLog log = new HadoopLog(file, settings);
    for (LogSource part : files(log, rule)) {
      hash.text(part.uri());
      add(part, hash);
    }
    return new KeyedLog(file, hash.hex());
  }

  private static List<LogSource> files(LogSource log, ImportRule rule) {
    try {
      return LogReader.open(log, ImportOptions.of(rule)).files();
    } catch (LogException unknown) {
      throw new JobException(unknown.render());
    }
  }

  private static void add(LogSource part, ContentHash hash) {
    try (InputStream in = part.open()) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        hash.bytes(buffer, n);
      }
    } catch (IOException unreadable) {
      throw new JobException(LogReader.failure(part, unreadable).render());
    }
  }
}
