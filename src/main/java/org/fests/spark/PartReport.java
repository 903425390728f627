package org.fests.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fests.ingest.log.StreamPart;

/**
 * What reading a part of a log came to, or all of it.
 *
 * @param number of the part, from 0
 * @param report of the part
 * @param streams what the part adds to each stream's statistics
 */
record PartReport(int number, LogReport report, List<StreamPart> streams) implements Serializable {
  PartReport {
    streams = List.copyOf(streams);
  }

  /** Returns the reports of the logs, in order of their addresses. */
  static List<LogReport> joined(List<PartReport> parts) {
    Map<String, TreeMap<Integer, PartReport>> byLog = new TreeMap<>();
    for (PartReport part : parts) { // a task that ran twice reported twice
      byLog.computeIfAbsent(part.report.uri(), uri -> new TreeMap<>()).put(part.number, part);
    }
    return byLog.values().stream()
        .map(one -> one.values().stream().reduce(PartReport::plus).orElseThrow().whole())
        .toList();
  }

  private PartReport plus(PartReport next) {
    Map<String, StreamPart> byStream = new TreeMap<>();
    Stream.of(streams, next.streams)
        .flatMap(List::stream)
        .forEach(one -> byStream.merge(one.statistics().streamId(), one, StreamPart::plus));
    return new PartReport(number, report.plus(next.report), List.copyOf(byStream.values()));
  }

  private LogReport whole() {
    if (!report.complete()) {
      return report;
    }
    List<StreamPart> sorted = new ArrayList<>(streams);
    sorted.sort((a, b) -> a.statistics().streamId().compareTo(b.statistics().streamId()));
    return report.with(sorted.stream().map(StreamPart::whole).toList());
  }
}
