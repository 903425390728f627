package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.fests.ingest.SameScene.Losses;
import org.fests.ingest.log.ChannelMode;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Selection;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Scene;
import org.fests.ingest.simulator.Simulation;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same simulated scene, written in each format that can be written and read back, is the same
 * up to what {@link SameScene} says of the format.
 */
class SameSceneTest {
  /** Returns the formats that can be written. */
  public static List<Format> written() {
    return Formats.ALL.stream()
        .filter(
            format -> {
              try {
                return format.writer(new MemoryTarget()).isPresent();
              } catch (IOException unwritten) {
                throw new AssertionError(unwritten);
              }
            })
        .toList();
  }

  /** Returns scenes of all kinds; the last one is longer than a clip. */
  public static List<Simulation> scenes() {
    return List.of(
        new Simulation(Scene.TABLETOP, 101, 200, Noise.USUAL),
        new Simulation(Scene.KITCHEN, 7, 200, Noise.USUAL),
        new Simulation(Scene.STREET, 5, 150, Noise.USUAL),
        new Simulation(Scene.STREET, Space.WORLD, 6, 150, Noise.NONE),
        new Simulation(Scene.TABLETOP, 102, 1200, Noise.NONE));
  }

  static Stream<Arguments> all() {
    return written().stream()
        .flatMap(
            format -> scenes().stream().map(scene -> Arguments.of(format.word(), scene, format)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("all")
  void comesBack(String word, Simulation simulation, Format format) throws IOException {
    Losses losses = SameScene.losses(format);
    List<FrameBatch> clips = SameScene.scene(simulation, losses);
    MemoryTarget target = MemoryTarget.written(format, clips.toArray(FrameBatch[]::new));
    Collected log =
        Collected.from(
            losses.log(target.files()),
            ReadOptions.forLake()
                .format(word)
                .with(Selection.ALL.channels(ChannelMode.EACH))
                .with(Labels.FROM_LOG.recordingId(simulation.recordingId())));
    assertThat(clips).isNotEmpty();
    assertThat(log.rejected()).isEmpty();
    assertThat(log.report().repairs()).isEmpty();
    SameScene.same(clips, log.clips(), losses);
  }

  @Test
  void theFormatsThatPeopleAskForCanBeWritten() {
    assertThat(written().stream().map(Format::word))
        .contains("fests", "strem", "openlabel", "mot", "cvat", "coco", "kitti");
  }
}
