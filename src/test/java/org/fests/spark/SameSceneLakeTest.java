package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fests.ingest.Formats;
import org.fests.ingest.LogExport;
import org.fests.ingest.SameScene;
import org.fests.ingest.SameScene.Losses;
import org.fests.ingest.StreamName;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LocalTarget;
import org.fests.ingest.log.Mending;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Scene;
import org.fests.ingest.simulator.Simulation;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scene written in a format and imported gives the lake the same rows as it was made of. */
final class SameSceneLakeTest {
  @TempDir private Path folder;

  /** Clips of 64 frames, so that streams are cut. */
  @ParameterizedTest
  @CsvSource({"fests, STREET", "openlabel, STREET", "strem, TABLETOP", "coco, KITCHEN"})
  void comesBackFromTheLake(String word, Scene scene) throws IOException {
    Format format = Formats.named(word).orElseThrow();
    Losses losses = SameScene.losses(format);
    Simulation simulation = new Simulation(scene, 11, 150, Noise.USUAL);
    List<FrameBatch> made = SameScene.scene(simulation, losses);
    Path log = folder.resolve(simulation.recordingId() + format.extension());
    try (LocalTarget target = LocalTarget.at(log)) {
      try (LogExport export = new LogExport(format, target, LogExport.Recordings.ONE)) {
        for (FrameBatch clip : made) {
          export.clip(clip);
        }
      }
      target.finish();
    }
    SameScene.same(made, imported(log), losses);
  }

  private List<FrameBatch> imported(Path log) throws IOException {
    String lake = folder.resolve("lake").toString();
    new LakeImport(
            SharedSession.session(),
            Lake.in(lake, SharedSession.session()),
            new ImportRule("auto", "each", "", 0, Hints.NONE, Mending.USUAL, 64))
        .run(List.of(log.toString()));
    LakeExport export = LakeExport.on(SharedSession.session(), lake);
    List<FrameBatch> clips = new ArrayList<>();
    export.read(export.streams().stream().map(StreamName::streamId).toList(), clips::add);
    assertThat(clips).hasSizeGreaterThan(2);
    return clips;
  }
}
