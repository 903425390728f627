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
  private static final Set<Integer> FLAT_BOXES = Set.of(147, 317, 10000356);

  @Test
  void agreesWithStrem() throws IOException {
    assumeTrue(Files.exists(CASES), CASES + " is not there");
    ObjectMapper mapper = new ObjectMapper();
    SoftAssertions softly = new SoftAssertions();
    for (String line : lines()) {
      JsonNode random = mapper.readTree(line);
      List<String> args = random.path("args").valueStream().map(JsonNode::asText).toList();
      if (!args.contains("--online") && !FLAT_BOXES.contains(random.path("id").asInt())) {
        String query = random.path("query").asText();
        softly
            .assertThat(matches(query, args, stream(random, args)))
            .as("case %s: %s", random.path("id"), query)
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
    return new Reference(SpreParser.parse(query).spre(), frames)
        .longestMatches().stream()
            .limit(after(args, "-m", Integer.MAX_VALUE))
            .map(m -> "[%d,%d]".formatted(frames.index(m.start()), frames.index(m.end() - 1) + 1))
            .collect(Collectors.joining(",", "[", "]"));
  }

  private static int after(List<String> args, String option, int otherwise) {
    int at = args.indexOf(option);
    return at < 0 ? otherwise : Integer.parseInt(args.get(at + 1));
  }
}
