package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts what becomes of a log's records while it is read; its memory is bounded. */
public final class Tally {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  /** So many different words of a kind are told apart. */
  static final int MOST_WORDS = 1000;

  private static final String OTHERS = "(others)";

  private final int rejectedKept;
  private final List<Rejected> rejected = new ArrayList<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private final Map<String, Long> repairs = new TreeMap<>();
  private final Map<String, Long> ignored = new TreeMap<>();
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
    add(repairs, repairs.containsKey(how) ? how : NUMBER.matcher(how).replaceAll("#"), 1);
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

  /** Returns whether any record was repaired and kept. */
  public boolean repaired() {
    return fits > 0 || !repairs.isEmpty();
  }

  /** Returns in words what was repaired, and how often. */
  public List<String> repairs() {
    List<String> words = new ArrayList<>();
    if (fits > 0) {
      words.add("box fitted to a quadrilateral (%d)".formatted(fits));
    }
    repairs.forEach((how, count) -> words.add("%s (%d)".formatted(how, count)));
    return words;
  }

  /**
   * Returns what it has counted.
   *
   * @param filled detections that were made in gaps
   * @param statistics of the streams
   */
  public ImportReport report(
      ImportReport.Source source, long filled, List<StreamStatistics> statistics) {
    return new ImportReport(
        source,
        frames,
        detections,
        new Repaired(fits, fits == 0 ? 0 : fitErrors / fits, worstFit),
        Collections.unmodifiableMap(new TreeMap<>(repairs)),
        filled,
        statistics,
        Collections.unmodifiableMap(new TreeMap<>(reasons)),
        List.copyOf(rejected),
        Collections.unmodifiableMap(new TreeMap<>(ignored)));
  }

  private static void add(Map<String, Long> counts, String word, long more) {
    String key = counts.containsKey(word) || counts.size() < MOST_WORDS ? word : OTHERS;
    counts.merge(key, more, Long::sum);
  }
}
