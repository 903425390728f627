package org.fests.ingest.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes the recordings of datasets/tabletop again by the commands on their card. */
class DatasetsTest {
  private static final Path FOLDER = Path.of("datasets/tabletop");
  private static final Pattern COMMAND =
      Pattern.compile(
          "jobs/fests simulate --scene tabletop --seed (\\d+) --frames (\\d+) --out (\\S+)");

  record Made(long seed, int frames, Path file) {}

  static List<Made> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(FOLDER.resolve("README.md")))
        .results()
        .map(
            command ->
                new Made(
                    Long.parseLong(command.group(1)),
                    Integer.parseInt(command.group(2)),
                    Path.of(command.group(3))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void cardMakesTheSameBytes(Made made) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Simulator.write(new Simulation(made.seed(), made.frames(), Noise.USUAL), bytes);
    assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(made.file()));
  }

  @Test
  void cardNamesEveryRecording() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
          .containsExactlyInAnyOrderElementsOf(commands().stream().map(Made::file).toList())
          .hasSize(12);
    }
  }
}
