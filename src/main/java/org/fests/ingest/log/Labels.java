package org.fests.ingest.log;

/**
 * What the user says of a log. It wins over what the log says of itself.
 *
 * @param recordingId the recording's name; empty: as the log says, else its file name
 * @param licence SPDX identifier or words; empty: as the log says, else "unknown"
 * @param frameRate frames a second, for logs without timestamps: frame k is taken at k / rate; 0:
 *     nobody says
 */
public record Labels(String recordingId, String licence, double frameRate) {
  /** Nothing but what the log says. */
  public static final Labels FROM_LOG = new Labels("", "", 0);

  public Labels {
    if (!(frameRate >= 0 && frameRate <= 1e9)) {
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
