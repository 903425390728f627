package org.fests.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fests.explain.Explainer;
import org.fests.explain.Explanation;
import org.fests.ingest.Formats;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.ReadOptions;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.proof.Checker;
import org.fests.scene.FrameBatch;

/**
 * Measures the stages one by one on clips in memory.
 *
 * @param clips a stream
 * @param rounds how many count
 * @param limits of matching
 */
record Bench(List<FrameBatch> clips, int rounds, MatchLimits limits) {
  private static final List<String> PATTERNS =
      List.of(
          "[[:car:]]*[[:airplane:]]",
          "[E(v := [:car:])(@x(v) < 700.0)]+ [A(v := [:car:])(@x(v) >= 700.0)]{2,10}",
          ".*[E(v := [:car:])(@x(v) < 100.0)].{500}");

  /** Readers are much code: until all of it is compiled, they take twice the time. */
  private static final int READING_WARM_SECONDS = 4;

  private static final String TUPLE_PATTERN =
      "E(c := [:car:], p := [:pedestrian:])"
          + " (?<before> [!left_of(c, p)]{3,15}) (?<after> [left_of(c, p)]{3,15})";

  /** A figure: what was measured, how many, of what, in which times. */
  record Row(String name, double amount, String unit, Stopwatch.Times seconds) {
    String line() {
      return String.format(
          Locale.ROOT,
          "%-76s %14s %14s",
          name,
          figure(amount / seconds.median()),
          figure(amount / seconds.fastest()));
    }

    private String figure(double rate) {
      String number =
          rate >= 1e5
              ? String.format(Locale.ROOT, "%.2f million", rate / 1e6)
              : String.format(Locale.ROOT, rate >= 100 ? "%.0f" : "%.1f", rate);
      return number + " " + unit + "/s";
    }
  }

  /** Returns a log of each format of text. */
  List<BenchLogs.Made> logs() throws IOException {
    List<BenchLogs.Made> logs = new ArrayList<>();
    for (Format format : Formats.ALL) {
      MemoryLog log = new MemoryLog("bench" + format.extension());
      Optional<LogWriter> writer = format.writer(log);
      if (writer.isPresent()) {
        writer.get().clip(clips.get(0));
        writer.get().close();
        Hints size = Hints.NONE.imageSize(1920, 1080);
        logs.add(new BenchLogs.Made(format.word(), format.word(), size, log));
      }
    }
    logs.addAll(new BenchLogs(clips.get(0)).all());
    return logs;
  }

  /** Measures how logs are read. */
  List<Row> imports(List<BenchLogs.Made> logs) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (BenchLogs.Made log : logs) {
      rows.add(read(log));
    }
    return rows;
  }

  private Row read(BenchLogs.Made made) throws IOException {
    ReadOptions options = ReadOptions.forMatching().format(made.format()).with(made.hints());
    LogSource source = made.log().source(Formats.named(made.format()).orElseThrow());
    Stopwatch.Times seconds =
        new Stopwatch(rounds, READING_WARM_SECONDS)
            .times(
                () -> {
                  long[] detections = {0};
                  LogReader.open(source, options).read(read -> detections[0] += read.detections());
                  return detections[0];
                });
    return new Row("import: " + made.name(), made.log().bytes() / 1e6, "MB", seconds);
  }

  List<Row> matching() {
    List<Row> rows = new ArrayList<>();
    for (String text : PATTERNS) {
      CompiledQuery query = Patterns.compile(text, limits.patternStates());
      StreamTruth truth = new StreamTruth(QuerySet.of(query, limits), clips.get(0).stream());
      clips.forEach(truth::append);
      StreamMatcher matcher = new StreamMatcher(query, truth, limits);
      Stopwatch.Times seconds =
          new Stopwatch(rounds).times(() -> matcher.matches(MatchMode.LONGEST).size());
      rows.add(new Row("match: " + text, frames(), "frames", seconds));
    }
    return rows;
  }

  /** Windows of 60 frames are matched, explained and checked. */
  List<Row> tuples() {
    CompiledQuery query = Patterns.compile(TUPLE_PATTERN, limits.patternStates());
    List<FrameBatch> windows = new ArrayList<>();
    for (int from = 0; from + 60 <= Math.min(1200, clips.get(0).frames()); from += 60) {
      windows.add(clips.get(0).slice(from, from + 60));
    }
    Stopwatch.Times explained =
        new Stopwatch(rounds)
            .times(() -> windows.stream().mapToLong(window -> explain(query, window)).sum());
    return List.of(
        new Row(
            "tuples: match, explain and check windows of 60 frames",
            windows.size(),
            "tuples",
            explained));
  }

  private long explain(CompiledQuery query, FrameBatch window) {
    Explanation explanation = Explainer.explain(query, window, MatchMode.LONGEST, limits);
    return Checker.check(explanation.certificate(), query.query().pattern().spre(), window)
            .accepted()
        ? 1
        : 0;
  }

  private long frames() {
    return clips.stream().mapToLong(FrameBatch::frames).sum();
  }
}
