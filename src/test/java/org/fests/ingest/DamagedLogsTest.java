package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.ingest.strem.StremWriter;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;

/** Damages bytes of good logs at random: a reader rejects or gives up, and its counts agree. */
class DamagedLogsTest {
  private static final byte[] TOOLS =
      "{}[],:\"0-9.eE+x \n\\\u00ff".getBytes(StandardCharsets.ISO_8859_1);

  private static byte[] lines() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Simulator.write(new Simulation(1, 6, Noise.USUAL), bytes);
    return bytes.toByteArray();
  }

  private static byte[] strem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StremWriter writer = new StremWriter(bytes).begin();
    Simulator.play(
        new Simulation(1, 4, Noise.USUAL),
        clip -> {
          try {
            for (int frame = 0; frame < clip.frames(); frame++) {
              writer.frame(clip, frame, List.of());
            }
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    writer.end();
    return bytes.toByteArray();
  }

  private static byte[] damaged(byte[] log, SplittableRandom random) {
    byte[] copy = log.clone();
    for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
      copy[random.nextInt(copy.length)] = TOOLS[random.nextInt(TOOLS.length)];
    }
    return copy;
  }

  @Test
  void linesAreRejectedAndCounted() throws IOException {
    assertThat(outcomes(lines(), "fests")).isBetween(750, 999);
  }

  @Test
  void documentsAreRejectedAndCounted() throws IOException {
    assertThat(outcomes(strem(), "strem")).isBetween(150, 999);
  }

  /** Returns how many of 1000 damaged logs were read to the end. */
  private static int outcomes(byte[] log, String format) {
    int read = 0;
    for (long seed = 0; seed < 1000; seed++) {
      byte[] bytes = damaged(log, new SplittableRandom(seed));
      try {
        check(
            seed,
            Collected.from(
                LogSource.pipe("damaged", new ByteArrayInputStream(bytes)),
                ReadOptions.forLake().format(format)));
        read++;
      } catch (LogException e) {
        assertThat(e.render()).as("seed %d", seed).startsWith("damaged");
      } catch (RuntimeException e) {
        throw new AssertionError(
            "seed " + seed + ": " + new String(bytes, StandardCharsets.UTF_8), e);
      }
    }
    return read;
  }

  private static void check(long seed, Collected log) {
    Count frames = log.report().frames();
    Count detections = log.report().detections();
    long inClips = log.clips().stream().mapToLong(FrameBatch::detections).sum();
    assertThat(detections.out()).as("seed %d", seed).isEqualTo(inClips);
    assertThat(log.clips().stream().mapToLong(FrameBatch::frames).sum())
        .as("seed %d", seed)
        .isEqualTo(frames.out());
    assertThat(log.rejected().stream().mapToLong(Rejected::detections).sum())
        .as("seed %d", seed)
        .isEqualTo(detections.rejected());
    assertThat(log.rejected().stream().filter(r -> r.kind() == Rejected.Kind.FRAME).count())
        .as("seed %d", seed)
        .isEqualTo(frames.rejected());
  }
}
