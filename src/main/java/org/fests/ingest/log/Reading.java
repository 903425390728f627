package org.fests.ingest.log;

import org.fests.scene.Channels;
import org.fests.scene.Provenance;

/**
 * One log being read.
 *
 * @param source where it is
 * @param options how to read it
 * @param format its format
 * @param sha256 of its bytes as stored; empty when not known
 * @param sink takes the clips
 * @param tally counts
 */
public record Reading(
    LogSource source,
    ReadOptions options,
    Format format,
    String sha256,
    LogSink sink,
    Tally tally) {

  /** Returns how the log's channels are read. */
  public Channels channels() {
    return options.selection().channels().in(format);
  }

  /** Returns the provenance of its streams; the user's licence wins over the log's. */
  public Provenance provenance(String licenceInLog) {
    String stated = options.labels().licence();
    String licence = stated.isEmpty() ? licenceInLog : stated;
    return new Provenance(
        source.uri(), sha256, licence.isEmpty() ? "unknown" : licence, format.importer());
  }

  /** Returns the recording's name: the user's, else the log's, else the file's. */
  public String recordingId(String idInLog) {
    String stated = options.labels().recordingId();
    String id = stated.isEmpty() ? idInLog : stated;
    return id.isEmpty() ? source.recordingId() : id;
  }

  /**
   * Returns the name of one of the recordings of a log that may have several: the log's, behind the
   * user's and a slash where there is one.
   *
   * @param idInLog never empty
   */
  public String recordingIdAmong(String idInLog) {
    String stated = options.labels().recordingId();
    return stated.isEmpty() ? idInLog : stated + "/" + idInLog;
  }

  /** Returns the error that ends the reading. */
  public LogException failure(Place place, String message, String help) {
    return new LogException(place, message, help);
  }

  /** Rejects a detection that belongs to no frame. */
  public void rejectDetection(Place place, String reason, String record) {
    reject(new Rejected(Rejected.Kind.DETECTION, place, reason, record, 1));
    tally.detections(new Count(1, 0, 1, 0));
  }

  /**
   * Rejects a frame of which not even the recording is known.
   *
   * @param detections how many go with it
   */
  public void rejectFrame(Place place, String reason, String record, long detections) {
    reject(new Rejected(Rejected.Kind.FRAME, place, reason, record, detections));
    tally.frames(new Count(1, 0, 1, 0));
    tally.detections(new Count(detections, 0, detections, 0));
  }

  void reject(Rejected rejected) {
    tally.rejected(rejected);
    sink.rejected(rejected);
  }
}
