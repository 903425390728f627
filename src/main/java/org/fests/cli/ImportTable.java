package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import org.fests.spark.ImportResult;
import org.fests.spark.LogReport;
import org.fests.spark.RejectedRecord;

/**
 * What an import came to, as a short table.
 *
 * @param result what it came to
 */
record ImportTable(ImportResult result) {
  private static final int SHOWN = 5;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    result.others().forEach(other -> lines.add(ReportText.line("not a log", other)));
    result.failed().forEach(log -> lines.addAll(failure(log)));
    lines.add(ReportText.line("logs", counts()));
    lines.addAll(new ReportText(result.complete()).lines());
    result.read().stream()
        .flatMap(log -> log.rejected().stream())
        .limit(SHOWN)
        .forEach(record -> lines.add(rejected(record)));
    return lines;
  }

  /** Tells why a log could not be read. */
  static List<String> failure(LogReport log) {
    List<String> lines = new ArrayList<>();
    log.failure()
        .lines()
        .forEach(text -> lines.add(ReportText.line(lines.isEmpty() ? "not read" : "", text)));
    return lines;
  }

  /** Tells of a record that was left out. */
  static String rejected(RejectedRecord record) {
    return ReportText.line(
        "such as", "%s: %s rejected: %s".formatted(record.place(), record.kind(), record.reason()));
  }

  private String counts() {
    List<String> parts = new ArrayList<>();
    parts.add(ReportText.number(result.read().size()) + " read");
    count(parts, result.kept(), "kept as they were");
    count(parts, result.gone(), "taken out or replaced");
    count(parts, result.failed(), "not read");
    return String.join(", ", parts);
  }

  private static void count(List<String> parts, List<LogReport> logs, String what) {
    if (!logs.isEmpty()) {
      parts.add(ReportText.number(logs.size()) + " " + what);
    }
  }
}
