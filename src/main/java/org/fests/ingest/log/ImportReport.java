package org.fests.ingest.log;

import java.util.List;
import java.util.Map;

/**
 * What reading one log came to.
 *
 * @param source the log
 * @param frames what became of its frames; in a log of lines, of its lines
 * @param detections what became of its detections
 * @param repaired quadrilaterals fitted
 * @param repairs what else was done to records that were kept (numbers cut out), and how often,
 *     ascending
 * @param filled detections made in gaps, beside those of the log
 * @param streams what each stream has, in order of appearance
 * @param reasons why records were rejected (numbers cut out), and how many for each, ascending
 * @param rejected the first rejected records
 * @param ignored keys that the format does not know, and how often each occurred, ascending
 */
public record ImportReport(
    Source source,
    Count frames,
    Count detections,
    Repaired repaired,
    Map<String, Long> repairs,
    long filled,
    List<StreamStatistics> streams,
    Map<String, Long> reasons,
    List<Rejected> rejected,
    Map<String, Long> ignored) {

  /**
   * Which log was read, and as what.
   *
   * @param uri the log's address
   * @param sha256 of its bytes as stored, 64 hex digits; empty for a pipe, or when not asked for
   * @param format the name of the format it was read as
   * @param reason why it was taken for that, in words
   */
  public record Source(String uri, String sha256, String format, String reason) {}
}
