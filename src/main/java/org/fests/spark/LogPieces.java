package org.fests.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SerializableWritable;
import org.apache.spark.api.java.JavaSparkContext;
import org.fests.ingest.LogCutter;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogPart;
import org.fests.ingest.log.PartPlan;
import org.fests.ingest.log.PartPlans;
import org.fests.ingest.log.PartSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.TracedPart;
import org.fests.ingest.log.Tracing;

/**
 * Cuts large logs of lines into parts for several tasks. Each part is read once to learn what it
 * leaves behind; then it is known what every part has to know of those before it, or that the log
 * must be read whole.
 *
 * @param settings of the file systems
 * @param rule how logs are imported
 * @param splitBytes of a part; a log of at most so many is not cut
 */
record LogPieces(SerializableWritable<Configuration> settings, ImportRule rule, long splitBytes)
    implements Serializable {

  private record Cut(KeyedLog log, LogPart part) implements Serializable {}

  /** Returns the pieces of the logs, in order. */
  List<LogPiece> of(List<KeyedLog> logs, JavaSparkContext context) {
    List<List<LogPart>> parts = logs.stream().map(this::parts).toList();
    List<Cut> cuts = new ArrayList<>();
    for (int log = 0; log < logs.size(); log++) {
      for (LogPart part : parts.get(log)) {
        cuts.add(new Cut(logs.get(log), part));
      }
    }
    List<TracedPart> traced = traced(cuts, context);
    List<LogPiece> pieces = new ArrayList<>();
    int next = 0;
    for (int log = 0; log < logs.size(); log++) {
      int end = next + parts.get(log).size();
      pieces.addAll(pieces(logs.get(log), parts.get(log), traced.subList(next, end)));
      next = end;
    }
    return pieces;
  }

  private List<LogPart> parts(KeyedLog log) {
    try {
      return log.bytes() <= splitBytes
          ? List.of()
          : LogCutter.parts(
              new HadoopLog(log.file(), settings.value()), ImportOptions.of(rule), splitBytes);
    } catch (IOException | LogException unreadable) {
      return List.of(); // whoever reads it whole says why it cannot be read
    }
  }

  private List<TracedPart> traced(List<Cut> cuts, JavaSparkContext context) {
    if (cuts.isEmpty()) {
      return List.of();
    }
    LogPieces pieces = this;
    return context.parallelize(cuts, cuts.size()).map(pieces::trace).collect();
  }

  private TracedPart trace(Cut cut) {
    ReadOptions options = ImportOptions.of(rule);
    PartSource source =
        new PartSource(new HadoopLog(cut.log().file(), settings.value()), cut.part());
    Tracing tracing = new Tracing(rule.clipFrames());
    try {
      LogReader reader = LogPiece.reader(source, cut.part(), options);
      ImportReport report = reader.read(tracing, cut.log().sha256());
      return TracedPart.of(tracing.streams(), source.lines(), report);
    } catch (LogException unreadable) {
      return TracedPart.UNREADABLE; // whoever reads the log whole says why
    }
  }

  private Stream<LogPiece> planned(KeyedLog log, List<PartPlan> plans) {
    return plans.stream().map(plan -> new LogPiece(log, List.of(plan)));
  }

  private List<LogPiece> pieces(KeyedLog log, List<LogPart> parts, List<TracedPart> traced) {
    List<PartPlan> plans =
        parts.isEmpty() ? List.of() : PartPlans.of(parts, traced, rule.clipFrames());
    return plans.isEmpty() ? List.of(LogPiece.whole(log)) : planned(log, plans).toList();
  }
}
