package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The patterns that were tried with STREM 0.2.0: which are read, which are refused. */
class StremPatternsTest {
  private static final Path FOLDER = Path.of("../shared/strem");

  /** All others are read, also those that STREM refuses for a limit of its own. */
  private static final Set<String> REFUSED =
      Set.of(
          "e02_unclosed_paren",
          "e04_empty_bracket",
          "e11_range_reversed",
          "e15_range_u32",
          "e17_dangling_alt",
          "e20_empty_parens",
          "e22_bad_walrus",
          "e23_no_bindings",
          "e30_function_no_at",
          "e31_function_no_args",
          "m36_chained_comparison",
          "m47_lane_width");

  @Test
  void refusesWhatIsAtFault() throws IOException {
    Set<String> refused = new TreeSet<>();
    for (JsonNode item : read("cases.jsonl")) {
      if (!isRead(item.get("query").asText())) {
        refused.add(item.get("name").asText());
      }
    }
    assertThat(refused).containsExactlyInAnyOrderElementsOf(REFUSED);
  }

  @Test
  void readsTheRandomPatternsAndWritesThemAlike() throws IOException {
    for (JsonNode item : read("random.jsonl.gz")) {
      Spre spre = SpreParser.parse(item.get("query").asText()).spre();
      assertThat(SpreParser.parse(SpreText.of(spre)).spre()).isEqualTo(spre);
    }
  }

  private static boolean isRead(String pattern) {
    try {
      SpreParser.parse(pattern);
      return true;
    } catch (SourceException refused) {
      return false;
    }
  }

  private static List<JsonNode> read(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "the recorded answers are not here: " + file);
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> items = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        items.add(mapper.readTree(line));
      }
    }
    return items;
  }
}
