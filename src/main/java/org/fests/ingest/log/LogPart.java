package org.fests.ingest.log;

import java.io.Serializable;

/**
 * Whole lines of a log, one after another, that can be read by themselves.
 *
 * @param format the name of the log's format
 * @param reason why the log was taken for that
 * @param head what must stand before these lines so that they are read as in their place: one line,
 *     or nothing before the log's first
 * @param from where they begin, bytes
 * @param to where they end, bytes, exclusive
 */
public record LogPart(String format, String reason, String head, long from, long to)
    implements Serializable {
  public LogPart {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("Invalid part: bytes %d to %d".formatted(from, to));
    }
  }

  public long bytes() {
    return to - from;
  }
}
