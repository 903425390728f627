package org.fests.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.fests.ingest.simulator.Event;
import org.fests.ingest.simulator.EventKind;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Scene;
import org.fests.ingest.simulator.Simulation;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the queries of docs/simulator.md still find what happens when the sensors are bad. */
class NoisyEventsTest {
  private static final List<String> LEVELS = List.of("low", "medium", "high");
  private static final int SEEDS = 4;
  private static final int FRAMES = 900;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[a]+                    ; [hold(fill(a, 5), 3)]+",
        "E(a := [:x:] | [:y:]) [[:x:]] . ([!p(a)])* ;"
            + "E(a := [:x:] | [:y:]) [hold(fill([:x:], 5), 3)] . ([hold(fill(!p(a), 5), 3)])*",
      })
  void smoothsEachBracket(String pattern, String smooth) {
    assertThat(Smoothing.BOTH.of(pattern)).isEqualTo(smooth);
    assertThat(Smoothing.PLAIN.of(pattern)).isEqualTo(pattern);
  }

  /** More noise, worse answers; what lasts is found better with hold and fill. */
  @ParameterizedTest
  @CsvSource({"TABLETOP, LEFT_OF", "KITCHEN, IN", "STREET, FOLLOWS"})
  void noiseMakesAnswersWorseAndSmoothingBetter(Scene scene, EventKind kind) throws IOException {
    Map<EventKind, List<String>> queries = Map.of(kind, EventQueries.of(scene).get(kind));
    Map<Smoothing, Score> low = scores(queries, simulations(scene, "low", 1, 700)).get(kind);
    Map<Smoothing, Score> high = scores(queries, simulations(scene, "high", 1, 700)).get(kind);
    assertThat(low.get(Smoothing.PLAIN).f1()).isBetween(0.1, 0.9999);
    assertThat(high.get(Smoothing.PLAIN).f1()).isLessThan(low.get(Smoothing.PLAIN).f1());
    assertThat(high.get(Smoothing.BOTH).f1()).isGreaterThan(high.get(Smoothing.PLAIN).f1());
  }

  @Test
  @EnabledIfSystemProperty(named = "simulator.report", matches = ".*")
  void thePageHasTheFigures() throws IOException {
    String table = table();
    System.out.println(table);
    assertThat(Files.readString(EventQueries.PAGE)).contains(table);
  }

  private static String table() throws IOException {
    StringBuilder table = new StringBuilder("| scene | event |");
    LEVELS.forEach(
        level ->
            Arrays.stream(Smoothing.values())
                .forEach(
                    smoothing -> table.append(" %s, %s |".formatted(level, smoothing.title()))));
    table.append("\n|---|---|").append("---|".repeat(3 * Smoothing.values().length)).append('\n');
    for (Scene scene : Scene.values()) {
      Map<String, Map<EventKind, Map<Smoothing, Score>>> scores = new HashMap<>();
      for (String level : LEVELS) {
        scores.put(level, scores(EventQueries.of(scene), simulations(scene, level, SEEDS, FRAMES)));
      }
      for (EventKind kind : EventQueries.of(scene).keySet()) {
        table.append("| %s | `%s` |".formatted(scene.word(), kind.word()));
        for (String level : LEVELS) {
          for (Score score : scores.get(level).get(kind).values()) {
            table.append(String.format(Locale.ROOT, " %.2f |", score.f1()));
          }
        }
        table.append('\n');
      }
    }
    return table.toString();
  }

  private static List<Simulation> simulations(Scene scene, String level, int seeds, int frames) {
    Noise noise = Noise.level(level).orElseThrow();
    return LongStream.rangeClosed(1, seeds)
        .mapToObj(seed -> new Simulation(scene, seed, frames, noise))
        .toList();
  }

  private static Map<EventKind, Map<Smoothing, Score>> scores(
      Map<EventKind, List<String>> asked, List<Simulation> simulations) {
    Map<EventKind, Map<Smoothing, Score>> scores = new EnumMap<>(EventKind.class);
    for (Simulation simulation : simulations) {
      List<Event> events = Labels.events(simulation);
      List<FrameBatch> clips = Labels.clips(simulation);
      asked.forEach(
          (kind, queries) -> {
            Labels truth = Labels.of(events, kind);
            Map<Smoothing, Score> sums =
                scores.computeIfAbsent(kind, key -> new EnumMap<>(Smoothing.class));
            for (Smoothing smoothing : Smoothing.values()) {
              Labels found = Labels.found(queries.stream().map(smoothing::of).toList(), clips);
              sums.merge(smoothing, Score.of(truth, found), Score::plus);
            }
          });
    }
    return scores;
  }
}
