package org.fests.cli;

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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Reads the answers that STREM 0.2.0 gave; tests that use them skip where they are not at hand. */
final class StremCases {
  private static final String ONLINE = "--online";
  private static final Path FOLDER = Path.of("../shared/strem");
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One recorded run of STREM.
   *
   * @param title the name, and {@code --online} where it is asked a second time with that option
   * @param answer exit status and output
   */
  record Case(String title, String name, List<String> args, JsonNode json, JsonNode answer) {
    String text(String field) {
      return json.path(field).asText();
    }

    List<String> texts(String field) {
      return StremCases.texts(json.get(field));
    }

    int status() {
      return answer.path("exit").asInt();
    }

    String out() {
      return answer.path("out").asText();
    }

    private Case online() {
      List<String> more = new ArrayList<>(args);
      more.add(ONLINE);
      return new Case(name + " " + ONLINE, name, more, json, json.get("online"));
    }
  }

  private StremCases() {}

  /** Returns the cases, those that were recorded with and without --online twice. */
  static List<Case> recorded() throws IOException {
    return read("cases.jsonl").stream()
        .map(json -> of(json.path("name").asText(), json))
        .flatMap(
            asked ->
                asked.json().has("online") ? Stream.of(asked, asked.online()) : Stream.of(asked))
        .toList();
  }

  static List<Case> random() throws IOException {
    return read("random.jsonl.gz").stream()
        .map(json -> of(json.path("id").asText(), json))
        .toList();
  }

  private static Case of(String name, JsonNode json) {
    return new Case(name, name, texts(json.get("args")), json, json);
  }

  private static List<JsonNode> read(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "needs " + file);
    List<JsonNode> lines = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
