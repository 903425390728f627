package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.StreamStatistics;
import org.fests.scene.Box;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real logs of others, which stand beside the project; skipped where they do not. */
class SharedLogsTest {
  private static Path shared(String name) {
    Path file = Path.of("../shared/data").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "SpaTL_Exp2MoveViolation, 1310",
    "SpaTL_Exp2Perfect2, 1363",
    "SpaTL_Exp3CoffeScene1-2, 920",
    "SpaTL_Exp3CoffeScene1, 996",
  })
  void readsTabletopsWithoutLoss(String name, int frames) {
    Collected log = Collected.from(shared("tabletop/" + name + ".jsonl.gz"), ReadOptions.forLake());
    assertThat(log.rejected()).isEmpty();
    assertThat(log.report().source().format()).isEqualTo("fests");
    assertThat(log.report().frames()).isEqualTo(new Count(frames, frames, 0, 0));
    assertThat(log.clip().frames()).isEqualTo(frames);
    assertThat(log.clip().stream().streamId()).isEqualTo(name + "/main");
    assertThat(log.clip().stream().provenance().sha256()).matches("[0-9a-f]{64}");
    assertThat(log.report().ignored()).isEmpty();
    long detections = log.clip().detections();
    assertThat(log.report().detections()).isEqualTo(new Count(detections, detections, 0, 0));
    assertThat(log.report().repaired().count()).isEqualTo(detections);
    assertThat(log.report().repaired().meanError()).isBetween(0.01, 5.0);
  }

  @Test
  void readsTheFirstDialectOfStrem() {
    Collected log =
        Collected.from(shared("strem_examples/detections.json"), ReadOptions.forMatching());
    assertThat(log.rejected()).isEmpty();
    FrameBatch clip = log.clip();
    assertThat(clip.timed()).isFalse();
    assertThat(clip.channel(0)).isEqualTo("cam::back::iphone");
    Box car = clip.box(clip.firstDetection(0));
    assertThat(car.x()).isCloseTo(922.065544729849 + 259.14260407440264 / 2, within(1e-9));
    assertThat(car.y()).isCloseTo(1237.456155890169 + 291.2843224092133 / 2, within(1e-9));
    assertThat(log.images().get(0)).isEqualTo(new Image("images/00000.png", 640, 480));
    assertThat(log.images()).hasSize(clip.samples());
  }

  @Test
  void keepsTheIndexesOfOffsetLogs() {
    Collected log =
        Collected.from(shared("strem_examples/offset-detections.json"), ReadOptions.forLake());
    assertThat(log.clips()).hasSize(1);
    assertThat(log.clip().index(0)).isEqualTo(23);
    assertThat(log.report().streams().stream().map(StreamStatistics::frames).toList())
        .containsExactly((long) log.clip().frames());
  }
}
