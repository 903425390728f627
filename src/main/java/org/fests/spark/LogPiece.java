package org.fests.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.LogPart;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.PartPlan;
import org.fests.ingest.log.PartSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.ingest.log.StreamShare;

/**
 * What one task reads of a log at a time.
 *
 * @param log the log
 * @param plans how a part of it is read; empty: it is read whole
 */
record LogPiece(KeyedLog log, List<PartPlan> plans) implements Serializable {
  LogPiece {
    plans = List.copyOf(plans);
  }

  static LogPiece whole(KeyedLog log) {
    return new LogPiece(log, List.of());
  }

  Optional<PartPlan> plan() {
    return plans.stream().findFirst();
  }

  /** Returns the number of the part, from 0. */
  int number() {
    return plan().map(PartPlan::number).orElse(0);
  }

  long bytes() {
    return plan().map(plan -> plan.part().bytes()).orElse(log.bytes());
  }

  /** Returns how many of the log's records were rejected before. */
  long rejectedBefore() {
    return plan().map(PartPlan::rejectedBefore).orElse(0L);
  }

  /** Returns a rejected record with its place in the log. */
  Rejected placed(Rejected record) {
    return plan().map(plan -> plan.placed(record)).orElse(record);
  }

  /** Returns what must be known of streams that have frames in other parts. */
  Map<String, StreamShare> shares() {
    return plan().map(PartPlan::shares).orElse(Map.of());
  }

  LogReader reader(Configuration settings, ReadOptions options) {
    LogSource whole = new HadoopLog(log.file(), settings);
    return plan()
        .map(plan -> reader(new PartSource(whole, plan.part()), plan.part(), options))
        .orElseGet(() -> LogReader.open(whole, options));
  }

  /** Returns a reader of a part, whose beginning need not show the format. */
  static LogReader reader(PartSource source, LogPart part, ReadOptions options) {
    return LogReader.open(source, options.format(part.format()));
  }
}
