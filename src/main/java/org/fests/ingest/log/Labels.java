package org.fests.ingest.log;

/**
 * What the user says of a log. It wins over what the log says of itself.
 *
 * @param recordingId the recording's name; empty: as the log says, else its file name
 * @param licence SPDX identifier or words; empty: as the log says, else "unknown"
 * @param frameRate frames a second of a log without timestamps, at most {@link #MOST_HERTZ}: the
 *     frame of index k is taken at k / rate, to the nearest nanosecond, halves up; a log with
 *     timestamps is refused. 0: nobody says
 */
public record Labels(String recordingId, String licence, double frameRate) {
  /** A frame a nanosecond: times are kept no finer. */
  public static final double MOST_HERTZ = 1e9;

  /** Nothing but what the log says. */
  public static final Labels FROM_LOG = new Labels("", "", 0);

  public Labels {
    if (!(frameRate >= 0 && frameRate <= MOST_HERTZ)) {
      throw new IllegalArgumentException("Invalid frame rate: %s a second".formatted(frameRate));
    }
  }

  public Labels recordingId(String id) {
    return new Labels(id, licence, frameRate);
  }

  public Labels licence(String words) {
    return new Labels(recordingId, words, frameRate);
  }

  public Labels frameRate(double framesPerSecond) {
    return new Labels(recordingId, licence, framesPerSecond);
  }
}
