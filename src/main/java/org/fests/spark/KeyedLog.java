package org.fests.spark;

import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.fests.ingest.Fingerprint;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.LogException;
import org.fests.tuple.ContentHash;

/**
 * A log and the key of what importing it gives.
 *
 * @param file where it is
 * @param importKey of its bytes, its name and the import options, 64 hex digits
 * @param sha256 of its bytes, 64 hex digits
 * @param bytes of all its files, as stored
 * @param failure why it cannot be read, and what to do; empty: it can, as far as is known
 */
record KeyedLog(LogFile file, String importKey, String sha256, long bytes, String failure)
    implements Serializable {

  /** Reads the log to its end. */
  static KeyedLog of(LogFile file, Configuration settings, ImportRule rule) {
    try {
      LogReader reader = LogReader.open(new HadoopLog(file, settings), ImportOptions.of(rule));
      return of(file, reader.fingerprint(), rule);
    } catch (LogException unreadable) {
      return new KeyedLog(file, "", "", 0, unreadable.render());
    }
  }

  private static KeyedLog of(LogFile file, Fingerprint print, ImportRule rule) {
    ContentHash hash =
        new ContentHash().text(file.uri()).text(rule.canonical()).whole(rule.clipFrames());
    hash.text(EngineVersion.text()).text(LakeSchema.TYPE.json());
    hash.list(print.files(), hash::text).text(print.sha256());
    return new KeyedLog(file, hash.hex(), print.sha256(), print.bytes(), "");
  }

  /** Returns whether nothing speaks against reading it. */
  boolean readable() {
    return failure.isEmpty();
  }

  /** Returns the report of a log of which nothing is kept. */
  LogReport failed(String reason) {
    return LogReport.failed(LogReport.Source.unread(file.uri(), importKey, sha256), reason);
  }
}
