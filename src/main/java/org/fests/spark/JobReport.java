package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a job came to.
 *
 * @param unread logs that could not be read to their end; none of them is among the rest
 * @param streams read
 * @param frames read
 * @param detections read
 * @param clips in the lake, and of how many of them matching read the frames
 * @param queries asked
 * @param matches found in whole streams
 * @param tuples written
 * @param rejected how often each reason left something out
 * @param seconds from start to end
 * @param output where the tuples are
 */
public record JobReport(
    int unread,
    long streams,
    long frames,
    long detections,
    Clips clips,
    int queries,
    long matches,
    Labels tuples,
    Map<String, Long> rejected,
    double seconds,
    String output) {
  public JobReport {
    rejected = new TreeMap<>(rejected);
  }

  /**
   * What matching left out of the lake's clips, as their statistics told that no query finds
   * anything in their streams.
   *
   * @param all clips of the lake
   * @param bytes of the numbers in them, before compression
   * @param skipped clips of which it looked at no frame
   * @param skippedBytes of the numbers in these
   */
  public record Clips(long all, long bytes, long skipped, long skippedBytes) {
    String words() {
      return "%s of %s clips, %s of %s MB"
          .formatted(number(skipped), number(all), megabytes(skippedBytes), megabytes(bytes));
    }

    private static String megabytes(long bytes) {
      return String.format(Locale.ROOT, "%,.1f", bytes / 1e6);
    }
  }

  /**
   * Tuples by label.
   *
   * @param positive with a match
   * @param negative without
   * @param refused of both, by the checker
   */
  public record Labels(long positive, long negative, long refused) {
    public long all() {
      return positive + negative;
    }
  }

  /** Returns how many tuples the checker refused. */
  public long refused() {
    return tuples.refused();
  }

  /** Returns the report as a short table. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (unread > 0) {
      lines.add(line("logs not read", number(unread)));
    }
    lines.add(line("streams", number(streams)));
    lines.add(line("frames", number(frames)));
    lines.add(line("detections", number(detections)));
    lines.add(line("skipped in matching", clips.words()));
    lines.add(line("queries", number(queries)));
    lines.add(line("matches", number(matches)));
    lines.add(
        line(
            "tuples",
            "%s (%s with a match, %s without)"
                .formatted(
                    number(tuples.all()), number(tuples.positive()), number(tuples.negative()))));
    lines.add(line("refused by the checker", number(tuples.refused())));
    lines.add(
        line("rejected", number(rejected.values().stream().mapToLong(Long::longValue).sum())));
    rejected.forEach((reason, count) -> lines.add(line("", number(count) + "  " + reason)));
    lines.add(line("seconds", String.format(Locale.ROOT, "%.1f", seconds)));
    lines.add(line("frames per second", number(Math.round(frames / Math.max(seconds, 1e-3)))));
    lines.add(line("output", output));
    return lines;
  }

  private static String line(String name, String value) {
    return "%-24s%s".formatted(name, value);
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
