package org.fests.ingest.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.Detection;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {
  private static final Noise STRONG = Noise.level("high").orElseThrow();

  private static FrameBatch played(long seed, int frames, Noise noise) {
    return played(new Simulation(seed, frames, noise)).get(0);
  }

  /** Returns each stream as one clip. */
  private static List<FrameBatch> played(Simulation simulation) {
    Map<String, List<FrameBatch>> clips = new LinkedHashMap<>();
    Simulator.play(
        simulation,
        clip -> clips.computeIfAbsent(clip.stream().streamId(), id -> new ArrayList<>()).add(clip));
    return clips.values().stream().map(FrameBatch::concat).toList();
  }

  private static byte[] written(Simulation simulation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Simulator.write(simulation, bytes);
    return bytes.toByteArray();
  }

  private static byte[] eventLines(Simulation simulation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Simulator.writeEvents(simulation, bytes);
    return bytes.toByteArray();
  }

  private static List<Event> events(Simulation simulation) {
    List<Event> events = new ArrayList<>();
    Simulator.events(simulation, events::add);
    return events;
  }

  private static List<Frame> frames(FrameBatch clip) {
    return IntStream.range(0, clip.frames()).mapToObj(clip::frame).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "TABLETOP, IMAGE, 0",
    "TABLETOP, IMAGE, 7777777",
    "KITCHEN, IMAGE, -5",
    "STREET, EGO, 1",
    "STREET, WORLD, -9223372036854775808",
    "STREET, IMAGE, 4",
  })
  void writesWhatItPlays(Scene scene, Space space, long seed) throws IOException {
    for (Noise noise : List.of(Noise.NONE, STRONG)) {
      Simulation simulation = new Simulation(scene, space, seed, 1100, noise);
      Map<String, List<FrameBatch>> clips = new LinkedHashMap<>();
      ImportReport report =
          LogReader.open(
                  LogSource.pipe("log", new ByteArrayInputStream(written(simulation))),
                  ReadOptions.forLake())
              .read(
                  clip ->
                      clips
                          .computeIfAbsent(clip.stream().streamId(), id -> new ArrayList<>())
                          .add(clip));
      assertThat(report.rejected()).isEmpty();
      List<FrameBatch> played = played(simulation);
      assertThat(clips.keySet())
          .containsExactlyElementsOf(
              played.stream().map(clip -> clip.stream().streamId()).toList());
      for (FrameBatch truth : played) {
        FrameBatch read = FrameBatch.concat(clips.get(truth.stream().streamId()));
        assertThat(read.stream().space()).isEqualTo(truth.stream().space());
        assertThat(read.stream().periodNanos()).isEqualTo(scene.nanos(1));
        assertThat(frames(read).stream().map(Frame::detections).toList())
            .isEqualTo(frames(truth).stream().map(Frame::detections).toList());
        assertThat(read.columns().times()).isEqualTo(truth.columns().times());
        assertThat(read.columns().poses()).isEqualTo(truth.columns().poses());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Scene.class)
  void anotherSeedIsAnotherRecording(Scene scene) throws IOException {
    Simulation one = new Simulation(scene, 1, 50, Noise.USUAL);
    assertThat(written(one)).isNotEqualTo(written(new Simulation(scene, 2, 50, Noise.USUAL)));
    assertThat(written(one)).isEqualTo(written(new Simulation(scene, 1, 50, Noise.USUAL)));
  }

  @ParameterizedTest
  @EnumSource(Scene.class)
  void startDoesNotDependOnTheLength(Scene scene) throws IOException {
    byte[] log = written(new Simulation(scene, 3, 1200, STRONG));
    assertThat(log).startsWith(written(new Simulation(scene, 3, 1100, STRONG)));
    assertThat(log).startsWith(written(new Simulation(scene, 3, 999, STRONG)));
  }

  /** What is over before the end of the shorter recording, is the same in both. */
  @ParameterizedTest
  @EnumSource(Scene.class)
  void eventsOfTheStartDoNotDependOnTheLength(Scene scene) {
    List<Event> all = events(new Simulation(scene, 3, 1200, Noise.NONE));
    List<Event> start = events(new Simulation(scene, 3, 700, Noise.NONE));
    assertThat(start.stream().filter(event -> event.end() < 700))
        .containsExactlyElementsOf(all.stream().filter(event -> event.end() < 700).toList())
        .isNotEmpty();
    assertThat(start).allMatch(event -> event.end() <= 700 && event.first() < event.end());
  }

  @ParameterizedTest
  @EnumSource(Scene.class)
  void noiseDoesNotChangeWhatHappens(Scene scene) throws IOException {
    assertThat(eventLines(new Simulation(scene, 11, 600, STRONG)))
        .isEqualTo(eventLines(new Simulation(scene, 11, 600, Noise.NONE)))
        .isNotEmpty();
    for (Space space : scene.spaces()) {
      double deviation = space.solid() ? STRONG.metres() : STRONG.jitter();
      FrameBatch truth = played(new Simulation(scene, space, 11, 600, Noise.NONE)).get(0);
      FrameBatch seen = played(new Simulation(scene, space, 11, 600, STRONG)).get(0);
      assertThat(seen.detections()).isLessThan(truth.detections());
      assertThat(worst(truth, seen)).isBetween(2 * deviation, 6 * deviation);
    }
  }

  private static double worst(FrameBatch truth, FrameBatch seen) {
    double worst = 0;
    for (int frame = 0; frame < truth.frames(); frame++) {
      for (Detection detection : seen.frame(frame).detections()) {
        worst =
            truth.frame(frame).detections().stream()
                .filter(other -> other.trackName().equals(detection.trackName()))
                .mapToDouble(other -> Math.abs(other.box().x() - detection.box().x()))
                .reduce(worst, Math::max);
      }
    }
    return worst;
  }

  @Test
  void writesEventsAsLines() throws IOException {
    String lines =
        new String(
            eventLines(new Simulation(Scene.STREET, 7, 20, Noise.NONE)), StandardCharsets.UTF_8);
    assertThat(lines.lines().findFirst())
        .contains(
            "{\"event\":\"approaches\",\"who\":\"car-2\",\"who_class\":\"car\","
                + "\"whom\":\"pedestrian-18\",\"whom_class\":\"pedestrian\","
                + "\"first_frame\":1,\"end_frame\":7,\"start_ns\":100000000,"
                + "\"end_ns\":700000000}");
    assertThat(lines).endsWith("}\n");
    assertThat(eventLines(new Simulation(Scene.STREET, 7, 1, Noise.NONE))).isEmpty();
  }

  /** In 20 scenes together everything that the deck holds must be seen. */
  @ParameterizedTest
  @CsvSource({"left, 20", "right, 20", "on plate, 10", "hidden, 10"})
  void sceneIsEventful(String event, int least) {
    int seen = 0;
    for (long seed = 1; seed <= 20; seed++) {
      seen += new Events(played(seed, 400, Noise.USUAL)).count(event);
    }
    assertThat(seen).isGreaterThan(least);
  }

  @Test
  void confusesCupsAndMugsOnlyIfToldTo() {
    assertThat(classesOfVessels(played(5, 900, Noise.USUAL)))
        .isEqualTo(Set.of("cup-1:cup", "mug-1:mug"));
    assertThat(classesOfVessels(played(5, 900, Noise.USUAL.confusion(0.02))))
        .isEqualTo(Set.of("cup-1:cup", "cup-1:mug", "mug-1:mug", "mug-1:cup"));
  }

  private static Set<String> classesOfVessels(FrameBatch clip) {
    Set<String> names = new TreeSet<>();
    for (int d = 0; d < clip.detections(); d++) {
      if (!Set.of("plate-1", "bowl-1", "hand-1").contains(clip.trackName(d))) {
        names.add(clip.trackName(d) + ":" + clip.className(d));
      }
    }
    return names;
  }

  @Test
  void refusesSenselessNumbers() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Simulation(1, 0, Noise.NONE));
    assertThatIllegalArgumentException().isThrownBy(() -> Noise.NONE.jitter(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Noise.NONE.missed(1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> Noise.NONE.dropOut(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Noise.NONE.metres(-0.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Simulation(Scene.KITCHEN, Space.EGO, 1, 9, Noise.NONE));
  }
}
