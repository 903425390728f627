package org.fests.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.fests.scene.FrameBatch;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;

/** The reference against what an outside matcher answered on random patterns and streams. */
final class StremRandomTest {
  private static final Path CASES = Path.of("..", "shared", "strem", "random.jsonl.gz");

  /** In these a box without width is taken for one with points inside; by SPRE.md it has none. */
  private static final Set<Integer> FLAT_BOXES = Set.of(102, 147, 273, 317, 10000356);

  /** Here a number is divided by 0: by SPRE.md what is not finite is unknown, denied or not. */
  private static final Set<Integer> NOT_FINITE = Set.of(72);

  @Test
  void agreesWithStrem() throws IOException {
    assumeTrue(Files.exists(CASES), CASES + " is not there");
    ObjectMapper mapper = new ObjectMapper();
    SoftAssertions softly = new SoftAssertions();
    for (String line : lines()) {
      JsonNode random = mapper.readTree(line);
      List<String> args = random.path("args").valueStream().map(JsonNode::asText).toList();
      int id = random.path("id").asInt();
      if (!FLAT_BOXES.contains(id) && !NOT_FINITE.contains(id)) {
        String query = random.path("query").asText();
        softly
            .assertThat(matches(query, args, stream(random, args)))
            .as("case %s: %s", id, query)
            .isEqualTo(expected(random));
      }
    }
    softly.assertAll();
  }

  private static FrameBatch stream(JsonNode random, List<String> args) {
    return StremStreams.read(random.path("docs"), args.contains("--channel=f") ? "f" : "");
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CASES)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static String expected(JsonNode random) {
    return random.path(random.has("longest") ? "longest" : "out").toString();
  }

  private static String matches(String query, List<String> args, FrameBatch all) {
    FrameBatch frames = all.slice(Math.min(all.frames(), after(args, "-s", 0)), all.frames());
    Reporting reporting = args.contains("--online") ? Reporting.ENDING : Reporting.LONGEST;
    return new Reference(SpreParser.parse(query).spre(), frames)
        .matches(reporting).stream()
            .sorted(Comparator.comparingInt(ReferenceMatch::end))
            .limit(after(args, "-m", Integer.MAX_VALUE))
            .map(m -> "[%d,%d]".formatted(frames.index(m.start()), frames.index(m.end() - 1) + 1))
            .collect(Collectors.joining(",", "[", "]"));
  }

  private static int after(List<String> args, String option, int otherwise) {
    int at = args.indexOf(option);
    return at < 0 ? otherwise : Integer.parseInt(args.get(at + 1));
  }
}
