package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;

/**
 * Measures the whole match stage, from columns in memory to the list of matches, on patterns whose
 * cost is known of STREM 0.2, too.
 *
 * @param clips a stream
 * @param stopwatch measures
 * @param limits of matching
 */
record BenchSpeed(List<FrameBatch> clips, Stopwatch stopwatch, MatchLimits limits) {
  /**
   * A pattern and what it may cost.
   *
   * @param text in SpRE
   * @param strem microseconds a frame of STREM 0.2 on such data, two cores
   * @param most microseconds a frame that it may cost here
   */
  private record Known(String text, double strem, double most) {}

  private static final List<Known> PATTERNS =
      List.of(
          new Known("[[:car:]]", 2.9, 0.15),
          new Known("[[:bus:] & [:bicycle:]]{2,5}", 1.3, 0.15),
          new Known("[NE([:car:] & [:pedestrian:])]", 4.3, 0.4),
          new Known("[E(v := [:car:])(@area(v) > 30000.0 & @x(v) < 700.0)]", 11.3, 0.3),
          new Known("[A(v := [:car:])(@dist(v, [:pedestrian:]) > 100.0)]", 21.9, 0.5),
          new Known("[A(v := [:car:], p := [:pedestrian:])(@dist(v, p) > 100.0)]{2,10}", 15.0, 0.5),
          new Known(
              "[E(a := [:car:], b := [:car:], c := [:car:])(@dist(a, b) > 0.0"
                  + " & @dist(a, b) < 60.0 & @dist(b, c) < 60.0 & @dist(a, c) < 60.0)]",
              644,
              5),
          new Known(
              "([[:car:]] | [[:pedestrian:]] | [[:truck:]])* [[:bus:]]{3}"
                  + " ([[:bicycle:]] | [NE([:car:] & [:car:])])*",
              8.0, 0.8));

  /** Returns the table, times in microseconds a frame. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("match stage: us/frame  at most  STREM 0.2  matches");
    PATTERNS.forEach(known -> lines.add(line(known)));
    return lines;
  }

  private String line(Known known) {
    CompiledQuery query = Patterns.compile(known.text(), limits.patternStates());
    double micros = stopwatch.seconds(() -> matches(query)) / frames() * 1e6;
    return String.format(
        Locale.ROOT,
        "%21.3f %8.2f %10.1f %8d  %s",
        micros,
        known.most(),
        known.strem(),
        matches(query),
        known.text());
  }

  private long matches(CompiledQuery query) {
    StreamTruth truth = new StreamTruth(QuerySet.of(query, limits), clips.get(0).stream());
    clips.forEach(truth::append);
    return new StreamMatcher(query, truth, limits).matches(MatchMode.LONGEST).size();
  }

  private long frames() {
    return clips.stream().mapToLong(FrameBatch::frames).sum();
  }
}
