package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts what becomes of a log's records while it is read; its memory is bounded. */
public final class Tally {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
  private static final int MOST_WORDS = 1000;
  private static final String OTHERS = "(others)";

  private final int rejectedKept;
  private final List<Rejected> rejected = new ArrayList<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private final Map<String, Long> repairs = new TreeMap<>();
  private final Map<String, Long> ignored = new TreeMap<>();
  private final Map<String, Long> streams = new LinkedHashMap<>();
  private final Set<String> recordings = new HashSet<>();
  private Count frames = Count.ZERO;
  private Count detections = Count.ZERO;
  private long fits;
  private double fitErrors;
  private double worstFit;

  public Tally(int rejectedKept) {
    this.rejectedKept = rejectedKept;
  }

  /** Counts a quadrilateral that became a box, and the distance it was off, pixels. */
  public void fitted(double error) {
    fits++;
    fitErrors += error;
    worstFit = Math.max(worstFit, error);
  }

  /**
   * Counts a record that was repaired and kept.
   *
   * @param how what was done to it, in words that repeat for equal repairs up to the numbers in
   *     them, such as "box cut at the image's edge"
   */
  public void repaired(String how) {
    add(repairs, NUMBER.matcher(how).replaceAll("#"), 1);
  }

  /** Counts a key that the format does not know. */
  public void ignored(String key) {
    add(ignored, key, 1);
  }

  /** Notes a recording; false when the log had one of that name before. */
  boolean begins(String recordingId) {
    return recordings.add(recordingId);
  }

  void frames(Count more) {
    frames = frames.plus(more);
  }

  void detections(Count more) {
    detections = detections.plus(more);
  }

  void rejected(Rejected record) {
    add(reasons, NUMBER.matcher(record.reason()).replaceAll("#"), 1);
    if (rejected.size() < rejectedKept) {
      rejected.add(record);
    }
  }

  void streamFrames(String streamId, long more) {
    streams.merge(streamId, more, Long::sum);
  }

  /** Returns what it has counted so far. */
  public ImportReport report(String uri, String sha256, String format, String reason) {
    return new ImportReport(
        uri,
        sha256,
        format,
        reason,
        frames,
        detections,
        new Repaired(fits, fits == 0 ? 0 : fitErrors / fits, worstFit),
        Collections.unmodifiableMap(new TreeMap<>(repairs)),
        Collections.unmodifiableMap(new LinkedHashMap<>(streams)),
        Collections.unmodifiableMap(new TreeMap<>(reasons)),
        List.copyOf(rejected),
        Collections.unmodifiableMap(new TreeMap<>(ignored)));
  }

  private static void add(Map<String, Long> counts, String word, long more) {
    String key = counts.containsKey(word) || counts.size() < MOST_WORDS ? word : OTHERS;
    counts.merge(key, more, Long::sum);
  }
}
