package org.fests.ingest.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.Detection;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {
  private static FrameBatch played(long seed, int frames, Noise noise) {
    List<FrameBatch> clips = new ArrayList<>();
    Simulator.play(new Simulation(seed, frames, noise), clips::add);
    return FrameBatch.concat(clips);
  }

  private static byte[] written(long seed, int frames, Noise noise) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Simulator.write(new Simulation(seed, frames, noise), bytes);
    return bytes.toByteArray();
  }

  private static List<Frame> frames(FrameBatch clip) {
    return IntStream.range(0, clip.frames()).mapToObj(clip::frame).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -5, Long.MIN_VALUE, 7_777_777})
  void writesWhatItPlays(long seed) throws IOException {
    Noise noise = Noise.USUAL.confusion(0.01);
    byte[] log = written(seed, 1500, noise);
    List<FrameBatch> clips = new ArrayList<>();
    ImportReport report =
        LogReader.open(LogSource.pipe("log", new ByteArrayInputStream(log)), ReadOptions.forLake())
            .read(clips::add);
    FrameBatch played = played(seed, 1500, noise);
    assertThat(report.rejected()).isEmpty();
    assertThat(report.frames()).isEqualTo(new Count(1500, 1500, 0, 0));
    FrameBatch read = FrameBatch.concat(clips);
    assertThat(read.stream().streamId()).isEqualTo(played.stream().streamId());
    assertThat(read.stream().periodNanos()).isEqualTo(33_333_333);
    assertThat(frames(read).stream().map(Frame::detections).toList())
        .isEqualTo(frames(played).stream().map(Frame::detections).toList());
    assertThat(read.columns().times()).isEqualTo(played.columns().times());
  }

  @Test
  void anotherSeedIsAnotherScene() throws IOException {
    assertThat(written(1, 50, Noise.USUAL)).isNotEqualTo(written(2, 50, Noise.USUAL));
  }

  @Test
  void startDoesNotDependOnTheLength() throws IOException {
    byte[] log = written(3, 1200, Noise.USUAL);
    byte[] start = written(3, 1100, Noise.USUAL);
    assertThat(log).startsWith(start);
  }

  @Test
  void noiseDoesNotChangeWhatHappens() {
    FrameBatch truth = played(11, 600, Noise.NONE);
    FrameBatch seen = played(11, 600, new Noise(2, 0.05, 0.01, 0.01));
    assertThat(seen.detections()).isLessThan(truth.detections());
    double worst = 0;
    for (int frame = 0; frame < 600; frame++) {
      for (Detection detection : seen.frame(frame).detections()) {
        worst =
            truth.frame(frame).detections().stream()
                .filter(other -> other.trackName().equals(detection.trackName()))
                .mapToDouble(other -> Math.abs(other.box().x() - detection.box().x()))
                .reduce(worst, Math::max);
      }
    }
    assertThat(worst).isBetween(1.0, 12.0);
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
  }
}
