package org.fests.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.english.Understanding;
import org.fests.english.Vocabulary;
import org.fests.ingest.simulator.Event;
import org.fests.ingest.simulator.EventKind;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Scene;
import org.fests.ingest.simulator.Simulation;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sentences of docs/simulator.md find exactly what the simulator says has happened. {@code
 * -Dsimulator.seeds=60 -Dsimulator.frames=3000} asks more.
 */
final class EventSentencesTest {
  private static final int FIRST = 3; // it has events of all kinds
  private static final int SEEDS = Integer.getInteger("simulator.seeds", 1);
  private static final int FRAMES = Integer.getInteger("simulator.frames", 1500);
  private static final Set<String> CLASSES =
      Set.of(
          "cup",
          "mug",
          "plate",
          "bowl",
          "hand",
          "table",
          "cutting_board",
          "drawer",
          "stove",
          "pan",
          "egg",
          "knife",
          "car",
          "truck",
          "cyclist",
          "pedestrian",
          "ego");

  @ParameterizedTest
  @CsvSource({"TABLETOP, IMAGE", "KITCHEN, IMAGE", "STREET, EGO", "STREET, WORLD"})
  void sentencesFindExactlyWhatHappens(Scene scene, Space space) throws IOException {
    Map<EventKind, List<String>> patterns = patterns(scene, space);
    Map<EventKind, Score> scores = new EnumMap<>(EventKind.class);
    for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
      int length = scene == Scene.STREET ? FRAMES / 2 : FRAMES;
      Simulation simulation = new Simulation(scene, space, seed, length, Noise.NONE);
      List<Event> events = Labels.events(simulation);
      List<FrameBatch> clips = Labels.clips(simulation);
      for (Map.Entry<EventKind, List<String>> entry : patterns.entrySet()) {
        Labels truth = Labels.of(events, entry.getKey());
        Labels found = Labels.found(entry.getValue(), clips);
        assertThat(found).as("%s of %s, seed %d", entry.getKey(), scene, seed).isEqualTo(truth);
        scores.merge(entry.getKey(), Score.of(truth, found), Score::plus);
      }
    }
    assertThat(scores.values()).as("%s", scores).allMatch(score -> score.f1() == 1);
  }

  @ParameterizedTest
  @CsvSource({"TABLETOP, IMAGE", "KITCHEN, IMAGE", "STREET, EGO"})
  void everyKindThatHasAQueryHasASentenceOfOneReading(Scene scene, Space space) throws IOException {
    Map<EventKind, List<String>> sentences = EventQueries.sentences(scene);
    assertThat(sentences.keySet()).isEqualTo(EventQueries.of(scene).keySet());
    English english = english(space);
    for (List<String> some : sentences.values()) {
      some.forEach(sentence -> assertThat(english.read(sentence)).as(sentence).hasSize(1));
    }
  }

  private static Map<EventKind, List<String>> patterns(Scene scene, Space space)
      throws IOException {
    English english = english(space);
    Map<EventKind, List<String>> patterns = new EnumMap<>(EventKind.class);
    EventQueries.sentences(scene)
        .forEach(
            (kind, sentences) ->
                sentences.forEach(
                    sentence -> {
                      Understanding likeliest = english.read(sentence).get(0);
                      patterns
                          .computeIfAbsent(kind, key -> new ArrayList<>())
                          .add(likeliest.pattern().text());
                    }));
    return patterns;
  }

  private static English english(Space space) throws IOException {
    Vocabulary words = Vocabulary.parse(EventQueries.words());
    return new English(Lexicon.of(words, CLASSES, space.word()));
  }
}
