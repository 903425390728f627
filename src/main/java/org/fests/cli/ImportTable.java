package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fests.spark.ImportResult;
import org.fests.spark.LogReport;
import org.fests.spark.LogReport.Fate;
import org.fests.spark.LogReport.Fitted;
import org.fests.spark.LogReport.Note;

/**
 * What an import came to, as a short table.
 *
 * @param logs that were read, or that an earlier import read
 * @param first lines that tell of the logs as such
 */
record ImportTable(List<LogReport> logs, List<String> first) {
  private static final int SHOWN = 5;

  /** Prepares the table of an import. */
  ImportTable(ImportResult result) {
    this(result.complete(), first(result));
  }

  /** Returns the lines of what each import of a log tells of it as a whole. */
  private static List<String> first(ImportResult result) {
    List<String> lines = new ArrayList<>();
    result.others().forEach(other -> lines.add(line("not a log", other)));
    result.failed().forEach(log -> lines.addAll(failed(log)));
    lines.add(line("logs", counts(result)));
    result.read().stream()
        .flatMap(log -> log.rejected().stream())
        .limit(SHOWN)
        .forEach(
            record ->
                lines.add(
                    line(
                        "e.g.",
                        "%s: %s rejected: %s"
                            .formatted(record.place(), record.kind(), record.reason()))));
    return lines;
  }

  private static List<String> failed(LogReport log) {
    List<String> lines = log.failure().lines().toList();
    return Stream.concat(
            Stream.of(line("not read", lines.get(0))), lines.stream().skip(1).map(l -> line("", l)))
        .toList();
  }

  private static String counts(ImportResult result) {
    List<String> parts = new ArrayList<>();
    parts.add(number(result.read().size()) + " read");
    count(parts, result.kept(), "kept as they were");
    count(parts, result.gone(), "taken out, or replaced");
    count(parts, result.failed(), "not read");
    return String.join(", ", parts);
  }

  private static void count(List<String> parts, List<LogReport> logs, String what) {
    if (!logs.isEmpty()) {
      parts.add(number(logs.size()) + " " + what);
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(first);
    lines.add(line("streams", number(logs.stream().mapToLong(log -> log.streams().size()).sum())));
    lines.add(line("frames", fate(LogReport::frames)));
    lines.add(line("detections", fate(LogReport::detections)));
    Fitted fitted = logs.stream().map(LogReport::fitted).reduce(Fitted.NONE, Fitted::plus);
    if (fitted.count() > 0) {
      lines.add(line("repaired", fitted(fitted)));
    }
    for (String kind : List.of(Note.REPAIRED, Note.REJECTED, Note.IGNORED)) {
      notes(kind).forEach((what, count) -> lines.add(line(kind, number(count) + "  " + what)));
    }
    return lines;
  }

  private Map<String, Long> notes(String kind) {
    Map<String, Long> counts = new TreeMap<>();
    logs.forEach(log -> log.notes(kind).forEach((what, n) -> counts.merge(what, n, Long::sum)));
    return counts;
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
    List<Fate> fates = logs.stream().map(what).toList();
    String text =
        "%s read = %s kept + %s rejected"
            .formatted(
                number(fates.stream().mapToLong(Fate::in).sum()),
                number(fates.stream().mapToLong(Fate::out).sum()),
                number(fates.stream().mapToLong(Fate::rejected).sum()));
    long leftOut = fates.stream().mapToLong(Fate::leftOut).sum();
    return leftOut == 0 ? text : text + " + " + number(leftOut) + " not wanted";
  }

  private static String line(String name, String value) {
    return "%-12s%s".formatted(name, value);
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
