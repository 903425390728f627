package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.ingest.strem.StremWriter;
import org.junit.jupiter.api.Test;

/** Damages bytes of good logs at random: a reader rejects or gives up, and its counts agree. */
class DamagedLogsTest {
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

  @Test
  void linesAreRejectedAndCounted() throws IOException {
    assertThat(Damage.outcomes(lines(), ReadOptions.forLake().format("fests"))).isPositive();
  }

  @Test
  void documentsAreRejectedAndCounted() throws IOException {
    assertThat(Damage.outcomes(strem(), ReadOptions.forLake().format("strem"))).isPositive();
  }
}
