package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real recordings of a table, judged by the engine and, apart from it, by their polygons. */
class TabletopTest {
  /** The mug was not seen to be left of the plate; then it is. */
  private static final String MOVES_LEFT =
      "E(m := [:mug:], p := [:plate:])"
          + " [!left_of(m, p) | !present(m) | !present(p)] [left_of(m, p)]+";

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SpaTL_Exp2MoveViolation",
        "SpaTL_Exp2Perfect2",
        "SpaTL_Exp3CoffeScene1",
        "SpaTL_Exp3CoffeScene1-2"
      })
  void losesNoFrameAndNoDetection(String name) throws IOException {
    List<JsonNode> frames = frames(name);
    long objects = frames.stream().mapToLong(frame -> frame.path("objects").size()).sum();
    List<Integer> clips = new ArrayList<>();
    ImportReport report =
        LogReader.open(LogSource.file(file(name)), ReadOptions.forLake())
            .read(clip -> clips.add(clip.frames()));
    assertThat(report.rejected()).isEmpty();
    assertThat(clips.stream().mapToInt(Integer::intValue).sum()).isEqualTo(frames.size());
    assertThat(report.detections().out()).isEqualTo(objects);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SpaTL_Exp3CoffeScene1", "SpaTL_Exp3CoffeScene1-2"})
  void findsTheMugMovingLeftOfThePlate(String name) throws IOException {
    List<JsonNode> frames = frames(name);
    int first = 0;
    while (!leftOf(frames.get(first), "mug", "plate")) {
      first++;
    }
    CommandRun run = CommandRun.of("match", MOVES_LEFT, file(name).toString());
    assertThat(run.status()).as(run.err()).isZero();
    String line = run.out().lines().findFirst().orElseThrow();
    String interval = line.substring(line.lastIndexOf(':') + 1, line.indexOf(' '));
    long before = Long.parseLong(interval.substring(0, interval.indexOf('.')));
    assertThat(before + 1).isBetween(first - 1L, first + 1L);
    assertThat(line).endsWith(" m=13 p=16"); // the numbers of the two markers
  }

  /** Whether all of one polygon is left of all of the other; not if one is missing. */
  private static boolean leftOf(JsonNode frame, String left, String right) {
    return extreme(frame, left, corners -> corners.stream().mapToDouble(x -> x).max().orElseThrow())
        < extreme(
            frame, right, corners -> corners.stream().mapToDouble(x -> x).min().orElseThrow());
  }

  private static double extreme(
      JsonNode frame, String name, ToDoubleFunction<List<Double>> choice) {
    return StreamSupport.stream(frame.path("objects").spliterator(), false)
        .filter(object -> object.path("name").asText().equals(name))
        .mapToDouble(object -> choice.applyAsDouble(cornersX(object)))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static List<Double> cornersX(JsonNode object) {
    List<Double> xs = new ArrayList<>();
    object.path("polygon_px").forEach(corner -> xs.add(corner.get(0).asDouble()));
    return xs;
  }

  private static List<JsonNode> frames(String name) throws IOException {
    Assumptions.assumeTrue(Files.exists(file(name)), "needs " + file(name));
    List<JsonNode> frames = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(name))), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        frames.add(JSON.readTree(line));
      }
    }
    return frames;
  }

  private static Path file(String name) {
    return Path.of("../shared/data/tabletop/" + name + ".jsonl.gz");
  }
}
