package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fests.cli.StremCases.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code match} against the answers that STREM gave to the same questions. */
class StremCasesTest {
  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> recordedCases() throws IOException {
    return StremCases.recorded().stream()
        .map(asked -> DynamicTest.dynamicTest(asked.title(), () -> check(asked)));
  }

  @TestFactory
  Stream<DynamicTest> randomCases() throws IOException {
    return StremCases.random().stream()
        .map(asked -> DynamicTest.dynamicTest(asked.title(), () -> checkRandom(asked)));
  }

  private static void check(Case asked) throws IOException {
    CommandRun run = run(asked);
    Optional<String> refusal = StremRight.refusal(asked);
    Optional<String> right = StremRight.matches(asked);
    if (refusal.isPresent()) {
      assertThat(run.status()).as(run.err()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(refusal.get());
    } else if (right.isPresent()) {
      assertThat(run.out()).as(run.err()).isEqualTo(lines(right.get()));
      assertThat(run.status()).isEqualTo(right.get().isEmpty() ? 1 : 0);
    } else {
      assertThat(run.status()).as(run.err()).isEqualTo(asked.status());
      checkOutput(asked, run);
    }
  }

  private static void checkOutput(Case asked, CommandRun run) throws IOException {
    if (asked.args().contains("-x") && !asked.args().contains("-q")) {
      assertThat(documents(run.out())).isEqualTo(documents(asked.out()));
    } else {
      assertThat(run.out()).isEqualTo(asked.out());
    }
  }

  private static String lines(String words) {
    return words.isEmpty() ? "" : words.replace(' ', '\n') + "\n";
  }

  private static CommandRun run(Case asked) throws IOException {
    List<String> args = new ArrayList<>(List.of("match"));
    if (asked.texts("files").isEmpty()) {
      args.addAll(asked.args());
      boolean optionsLast = asked.name().equals("x12_channel_last_no_name");
      args.add(optionsLast ? 1 : args.size(), asked.text("query"));
      return CommandRun.withInput(asked.text("input"), args.toArray(String[]::new));
    }
    args.addAll(asked.args());
    args.add(asked.text("query"));
    Path file = folder.resolve("input.json");
    Files.writeString(file, asked.text("input"));
    asked.texts("files").forEach(name -> args.add(folder + "/" + name));
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    return new CommandRun(run.status(), run.out().replace(folder + "/", ""), run.err());
  }

  /** Numbers written as 100 and 100.0 are the same number. */
  private static List<JsonNode> documents(String lines) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      documents.add(new ObjectMapper().readTree(line));
    }
    return documents;
  }

  private static void checkRandom(Case asked) {
    List<String> args = new ArrayList<>(List.of("match"));
    args.addAll(asked.args());
    args.add(asked.text("query"));
    JsonNode documents = asked.json().get("docs");
    String input = documents.isTextual() ? documents.asText() : joined(documents);
    CommandRun run = CommandRun.withInput(input, args.toArray(String[]::new));
    String right = StremRight.matches(asked).orElseGet(() -> randomAnswer(asked));
    assertThat(run.err().replace("fests: warning: ", "")).doesNotContain("fests: ");
    assertThat(run.out()).isEqualTo(lines(right));
    assertThat(run.status()).isEqualTo(right.isEmpty() ? 1 : 0);
  }

  private static String randomAnswer(Case asked) {
    List<String> matches = new ArrayList<>();
    asked
        .json()
        .path(asked.json().has("longest") ? "longest" : "out")
        .forEach(pair -> matches.add(pair.get(0).asLong() + ".." + pair.get(1).asLong()));
    return String.join(" ", matches);
  }

  private static String joined(JsonNode documents) {
    List<String> texts = new ArrayList<>();
    documents.forEach(document -> texts.add(document.toString()));
    return String.join("\n", texts);
  }
}
