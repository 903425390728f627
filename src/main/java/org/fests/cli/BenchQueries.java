package org.fests.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;

/**
 * Measures many different queries over the same frames against one of them: the match stage, from
 * columns in memory to the lists of matches. Each query asks for three events one after another,
 * within bounds; the events are drawn from a vocabulary of eight.
 *
 * @param clips a stream
 * @param stopwatch measures
 * @param limits of matching
 */
record BenchQueries(List<FrameBatch> clips, Stopwatch stopwatch, MatchLimits limits) {
  private static final List<String> EVENTS =
      List.of(
          "[:bus:] & [:bicycle:]",
          "NE([:car:] & [:pedestrian:])",
          "E(v := [:car:])(@area(v) > 30000.0 & @x(v) < 700.0)",
          "E(v := [:truck:], w := [:car:]) near(v, w, 20)",
          "A(v := [:car:])(@dist(v, [:pedestrian:]) > 100.0)",
          "A(v := [:bus:], w := [:car:]) left_of(v, w)",
          "E(v := [:pedestrian:], w := [:bicycle:])(@dist(v, w) < 100.0)",
          "E(v := [:bus:], w := [:truck:]) overlapping(v, w)");

  private static final int SINGLES = 8;

  /** Returns what so many queries cost, and how many times the cost of one that is. */
  List<String> lines(int count) {
    List<CompiledQuery> queries =
        patterns(count).stream()
            .map(text -> Patterns.compile(text, limits.patternStates()))
            .toList();
    double one =
        IntStream.range(0, Math.min(SINGLES, count))
            .mapToDouble(i -> micros(List.of(queries.get(i))))
            .average()
            .orElseThrow();
    double all = micros(queries);
    return List.of(
        line("one query, on average of %d".formatted(Math.min(SINGLES, count)), one),
        line("%d queries together".formatted(count), all),
        String.format(Locale.ROOT, "%21.1f times one query", all / one));
  }

  private static String line(String name, double micros) {
    return String.format(Locale.ROOT, "%21.3f us/frame  %s", micros, name);
  }

  private double micros(List<CompiledQuery> queries) {
    long frames = clips.stream().mapToLong(FrameBatch::frames).sum();
    return stopwatch.seconds(() -> matches(queries)) / frames * 1e6;
  }

  private long matches(List<CompiledQuery> queries) {
    StreamTruth truth = new StreamTruth(QuerySet.of(queries, limits), clips.get(0).stream());
    clips.forEach(truth::append);
    return queries.stream()
        .mapToLong(
            query -> new StreamMatcher(query, truth, limits).matches(MatchMode.LONGEST).size())
        .sum();
  }

  /** Returns different patterns, the same ones each time. */
  private static List<String> patterns(int count) {
    SplittableRandom random = new SplittableRandom(1);
    Set<String> patterns = new LinkedHashSet<>();
    while (patterns.size() < count) {
      List<String> drawn = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        drawn.add(EVENTS.get(random.nextInt(EVENTS.size())));
      }
      patterns.add(pattern(random, drawn));
    }
    return List.copyOf(patterns);
  }

  /** Writes a pattern of one of the usual shapes, with intervals of bounded or any length. */
  private static String pattern(SplittableRandom random, List<String> events) {
    String first = "[%s]".formatted(events.get(0));
    String second = "[%s]".formatted(events.get(1));
    String third = "[%s]".formatted(events.get(2));
    int least = 1 + random.nextInt(5);
    return switch (random.nextInt(4)) {
      case 0 ->
          "%s{%d,%d} .{0,%d} %s %s"
              .formatted(
                  first, least, least + random.nextInt(10), random.nextInt(5), second, third);
      case 1 -> "%s{%d,} %s+ %s".formatted(first, least, second, third);
      case 2 -> "%s{%d} (%s | %s)* %s".formatted(first, least, first, second, third);
      default -> "%s .{%d,}? %s{%d}".formatted(first, least, second, 1 + random.nextInt(5));
    };
  }
}
