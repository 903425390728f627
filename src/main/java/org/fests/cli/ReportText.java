package org.fests.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fests.ingest.log.StreamStatistics;
import org.fests.spark.LogReport;
import org.fests.spark.LogReport.Fate;
import org.fests.spark.LogReport.Fitted;
import org.fests.spark.LogReport.Note;

/**
 * What importing logs came to, added up over them, as a short table.
 *
 * @param logs that were read, now or by an earlier import
 */
record ReportText(List<LogReport> logs) {
  private static final int MOST_DOUBTS = 10;
  private static final int BAR = 40;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    formats().forEach((what, count) -> lines.add(line("format", number(count) + "  " + what)));
    lines.add(line("streams", number(streams().count())));
    lines.add(line("frames", fate(LogReport::frames)));
    lines.add(line("detections", fate(LogReport::detections)));
    long filled = logs.stream().mapToLong(LogReport::filled).sum();
    if (filled > 0) {
      lines.add(line("filled", number(filled) + " detections made in gaps of tracks"));
    }
    lines.add(line("tracks", number(sum(StreamStatistics::tracks))));
    Fitted fitted = logs.stream().map(LogReport::fitted).reduce(Fitted.NONE, Fitted::plus);
    if (fitted.count() > 0) {
      lines.add(line("repaired", fitted(fitted)));
    }
    for (String kind : List.of(Note.REPAIRED, Note.REJECTED, Note.IGNORED)) {
      notes(kind).forEach((what, count) -> lines.add(line(kind, number(count) + "  " + what)));
    }
    time(lines);
    identity(lines);
    doubts(lines);
    return lines;
  }

  /** Returns as what the logs were read, why, and how many of them. */
  private Map<String, Long> formats() {
    return logs.stream()
        .map(LogReport::source)
        .collect(
            Collectors.groupingBy(
                source -> "%s, as %s".formatted(source.format(), source.formatReason()),
                TreeMap::new,
                Collectors.counting()));
  }

  private void time(List<String> lines) {
    add(lines, "time", sum(s -> s.clock().jumps()), "jumps: steps of more than 1.5 usual ones");
    add(lines, "time", sum(s -> s.clock().standstills()), "timestamps equal to the one before");
    add(lines, "time", sum(s -> s.clock().missing()), "frame indexes left out");
  }

  private void identity(List<String> lines) {
    add(lines, "identity", sum(s -> s.identity().twins()), "pairs of almost the same box");
    add(
        lines,
        "identity",
        sum(s -> s.identity().switches()),
        "tracks that begin where another has just ended");
    add(lines, "identity", sum(s -> s.identity().classChanges()), "changes of a track's class");
  }

  private void doubts(List<String> lines) {
    List<String> doubts =
        streams()
            .flatMap(stream -> stream.doubts().stream().map(d -> stream.streamId() + ": " + d))
            .toList();
    doubts.stream().limit(MOST_DOUBTS).forEach(doubt -> lines.add(line("doubt", doubt)));
    if (doubts.size() > MOST_DOUBTS) {
      lines.add(line("doubt", "and %d more".formatted(doubts.size() - MOST_DOUBTS)));
    }
  }

  /** Returns how many detections each class has, as bars. */
  List<String> classes() {
    Map<String, Long> counts = new TreeMap<>();
    streams()
        .flatMap(stream -> stream.classes().stream())
        .forEach(named -> counts.merge(named.name(), named.detections(), Long::sum));
    return bars(counts);
  }

  /** Returns how many frames have so many detections, as bars. */
  List<String> crowds() {
    List<Long> counts = new ArrayList<>();
    streams().forEach(stream -> add(counts, stream.crowds()));
    Map<String, Long> named = new LinkedHashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        named.put(crowd(i), counts.get(i));
      }
    }
    return bars(named);
  }

  private static void add(List<Long> counts, List<Long> more) {
    for (int i = 0; i < more.size(); i++) {
      if (i < counts.size()) {
        counts.set(i, counts.get(i) + more.get(i));
      } else {
        counts.add(more.get(i));
      }
    }
  }

  private static String crowd(int place) {
    if (place < 2) {
      return String.valueOf(place);
    }
    return "%d to %d".formatted(1L << (place - 1), (1L << place) - 1);
  }

  private static List<String> bars(Map<String, Long> counts) {
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (name, count) ->
            lines.add(
                "  %s%s %,12d  %s"
                    .formatted(
                        name,
                        " ".repeat(width - name.length()),
                        count,
                        "#".repeat((int) ((count * BAR + most - 1) / most)))));
    return lines;
  }

  private Stream<StreamStatistics> streams() {
    return logs.stream().flatMap(log -> log.streams().stream());
  }

  private long sum(ToLongFunction<StreamStatistics> what) {
    return streams().mapToLong(what).sum();
  }

  private Map<String, Long> notes(String kind) {
    Map<String, Long> counts = new TreeMap<>();
    logs.forEach(log -> log.notes(kind).forEach((what, n) -> counts.merge(what, n, Long::sum)));
    return counts;
  }

  private static void add(List<String> lines, String name, long count, String what) {
    if (count > 0) {
      lines.add(line(name, number(count) + "  " + what));
    }
  }

  private static String fitted(Fitted fitted) {
    return String.format(
        Locale.ROOT,
        "%,d quadrilaterals became oriented boxes; corners off by %.2f px in the mean, %.2f at"
            + " most",
        fitted.count(),
        fitted.meanError(),
        fitted.maxError());
  }

  /** Returns in = out + rejected + left out, in words. */
  private String fate(Function<LogReport, Fate> what) {
    Fate all = logs.stream().map(what).reduce(new Fate(0, 0, 0, 0), Fate::plus);
    String text =
        "%s read = %s kept + %s rejected"
            .formatted(number(all.in()), number(all.out()), number(all.rejected()));
    return all.leftOut() == 0 ? text : text + " + " + number(all.leftOut()) + " not wanted";
  }

  /** Returns a line of the table. */
  static String line(String name, String value) {
    return "%-12s%s".formatted(name, value);
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
