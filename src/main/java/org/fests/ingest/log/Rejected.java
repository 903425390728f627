package org.fests.ingest.log;

import java.util.Locale;

/**
 * A record of a log that was left out because it is bad.
 *
 * @param kind what was lost
 * @param place where it stands
 * @param reason why, in words that repeat for equal causes up to the numbers in them
 * @param record the beginning of its text
 * @param detections how many detections went with it: 1 for a detection
 */
public record Rejected(Kind kind, Place place, String reason, String record, long detections) {
  private static final int LONGEST = 160;

  /** What was lost. */
  public enum Kind {
    /** A frame with its detections; in a log of lines, a line. */
    FRAME,
    /** One detection; its frame was kept. */
    DETECTION
  }

  public Rejected {
    record = shortened(record);
  }

  /** Returns {@code file:line: frame rejected: reason}. */
  @Override
  public String toString() {
    return "%s: %s rejected: %s".formatted(place, kind.name().toLowerCase(Locale.ROOT), reason);
  }

  private static String shortened(String text) {
    String line = text.strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
