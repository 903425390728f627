package org.fests.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.fests.spark.LogReport;
import org.fests.spark.LogReport.Fate;
import org.fests.spark.LogReport.Fitted;

/**
 * What an import came to, as a short table.
 *
 * @param reports one a log
 */
record ImportTable(Collection<LogReport> reports) {
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("logs", number(reports.size())));
    lines.add(line("streams", number(reports.stream().mapToLong(LogReport::streams).sum())));
    lines.add(line("frames", fate(LogReport::frames)));
    lines.add(line("detections", fate(LogReport::detections)));
    Fitted fitted =
        reports.stream().map(LogReport::fitted).reduce(new Fitted(0, 0, 0), Fitted::plus);
    if (fitted.count() > 0) {
      lines.add(line("repaired", fitted(fitted)));
    }
    Map<String, Long> reasons = new TreeMap<>();
    reports.forEach(log -> log.reasons().forEach((why, n) -> reasons.merge(why, n, Long::sum)));
    reasons.forEach((why, count) -> lines.add(line("rejected", number(count) + "  " + why)));
    return lines;
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
    List<Fate> fates = reports.stream().map(what).toList();
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
