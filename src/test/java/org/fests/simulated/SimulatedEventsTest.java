package org.fests.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fests.ingest.simulator.Event;
import org.fests.ingest.simulator.EventKind;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Scene;
import org.fests.ingest.simulator.Simulation;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The queries of docs/simulator.md find exactly what the simulator says has happened, which it
 * knows from the motion. {@code -Dsimulator.seeds=60 -Dsimulator.frames=3000} asks more.
 */
class SimulatedEventsTest {
  private static final int SEEDS = Integer.getInteger("simulator.seeds", 3);
  private static final int FRAMES = Integer.getInteger("simulator.frames", 800);
  private static final int LEAST = 3; // of each kind
  private static final Map<Scene, Recorded> RECORDED = new EnumMap<>(Scene.class);

  private record Recorded(List<Event> events, List<FrameBatch> clips) {
    static Recorded of(Scene scene) {
      Simulation simulation = new Simulation(scene, 3, 1400, Noise.NONE);
      return new Recorded(Labels.events(simulation), Labels.clips(simulation));
    }
  }

  @ParameterizedTest
  @CsvSource({"TABLETOP, IMAGE", "KITCHEN, IMAGE", "STREET, EGO", "STREET, WORLD"})
  void queriesFindExactlyWhatHappens(Scene scene, Space space) throws IOException {
    Map<EventKind, List<String>> queries = EventQueries.of(scene);
    Map<EventKind, Integer> counts = new EnumMap<>(EventKind.class);
    Map<EventKind, Score> scores = new EnumMap<>(EventKind.class);
    for (int seed = 1; seed <= SEEDS; seed++) {
      int most = scene == Scene.STREET ? FRAMES / 2 : FRAMES;
      int frames = most + 150 * (seed % 3); // of images: one clip or two
      Simulation simulation = new Simulation(scene, space, seed, frames, Noise.NONE);
      List<Event> events = Labels.events(simulation);
      events.forEach(event -> counts.merge(event.kind(), 1, Integer::sum));
      List<FrameBatch> clips = Labels.clips(simulation);
      for (Map.Entry<EventKind, List<String>> entry : queries.entrySet()) {
        Labels truth = Labels.of(events, entry.getKey());
        Labels found = Labels.found(entry.getValue(), clips);
        assertThat(found).as("%s of %s, seed %d", entry.getKey(), scene, seed).isEqualTo(truth);
        scores.merge(entry.getKey(), Score.of(truth, found), Score::plus);
      }
    }
    assertThat(counts.keySet()).isEqualTo(queries.keySet());
    assertThat(counts.values()).as("%s", counts).allMatch(count -> count >= LEAST);
    assertThat(scores.values()).allMatch(score -> score.f1() == 1);
  }

  /** Guards the guard: a query that says something else is not found perfect. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TABLETOP; LEFT_OF;    left_of(a;            right_of(a",
        "TABLETOP; LIFTS;      moving_up(b, 1);      moving_up(b, 1.2)",
        "TABLETOP; LIFTS;      moving_up;            moving_down",
        "TABLETOP; STACKS;     - 7;                  - 30",
        "TABLETOP; ON;         inside;               dc",
        "TABLETOP; ON;         {8,};                 {80,}",
        "TABLETOP; IN;         inside;               contains",
        "TABLETOP; ENTERS;     [!present(a)] [present(a)]; [present(a)] [!present(a)]",
        "KITCHEN;  LEFT_OF;    left_of;              overlapping",
        "KITCHEN;  STACKS;     <= 12;                <= 4",
        "KITCHEN;  ABOVE;      above;                below",
        "KITCHEN;  ABOVE;      80;                   30",
        "KITCHEN;  HOLDING;    0.88;                 0.8",
        "KITCHEN;  HOLDING;    <= 6;                 <= 2",
        "KITCHEN;  IN;         inside;               overlapping",
        "STREET;   OVERTAKES;  behind;               ahead_of",
        "STREET;   OVERTAKES;  0.5;                  0.01",
        "STREET;   CROSSES;    40;                   20",
        "STREET;   CROSSES;    ahead_of(a, b);       ahead_of(b, a)",
        "STREET;   FOLLOWS;    near(a, b, 20);       near(a, b, 19.5)",
        "STREET;   FOLLOWS;    behind(a, b);         behind(b, a)",
        "STREET;   FOLLOWS;    @speed(a) >= 2;       @speed(a) >= 6",
        "STREET;   FOLLOWS;    !on_left_of(a, b);    true",
        "STREET;   FOLLOWS;    {10,};                {14,}",
        "STREET;   APPROACHES; approaching(a, b, 0.3); approaching(a, b, 0.4)",
        "STREET;   APPROACHES; approaching;          receding",
        "STREET;   APPROACHES; near(a, b, 40);       near(a, b, 39)",
        "STREET;   ENTERS;     [:cyclist:];          [:truck:]",
      })
  void aQueryThatSaysSomethingElseDoesNot(Scene scene, EventKind kind, String said, String changed)
      throws IOException {
    List<String> queries = EventQueries.of(scene).get(kind);
    assertThat(queries).anyMatch(query -> query.contains(said));
    List<String> other = queries.stream().map(query -> query.replace(said, changed)).toList();
    Recorded recorded = RECORDED.computeIfAbsent(scene, Recorded::of);
    Labels found = Labels.found(other, recorded.clips());
    assertThat(Score.of(Labels.of(recorded.events(), kind), found).f1()).isLessThan(1);
  }

  @Test
  void everyKindHasAQuery() throws IOException {
    for (EventKind kind : EventKind.values()) {
      boolean asked = false;
      for (Scene scene : Scene.values()) {
        asked |= EventQueries.of(scene).containsKey(kind);
      }
      assertThat(asked).as("%s", kind).isTrue();
    }
  }
}
