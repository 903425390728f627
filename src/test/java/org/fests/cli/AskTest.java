package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fests.model.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fests english --ask}, as a process of its own: the model is named by the environment. */
final class AskTest {
  private static final String QUESTION = "has somebody shoved the cup over to the left?";

  @TempDir private Path folder;

  /** What a process said. */
  private record Said(int status, String words) {}

  private Said english(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.fests.cli.Main",
                "english"));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("FESTS_"));
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Said(status, Files.readString(output, StandardCharsets.UTF_8));
  }

  @Test
  void printsWhatTheModelProposedAndWhatScenesShowed() throws IOException, InterruptedException {
    Path exchange = folder.resolve("exchange.json");
    try (ModelServer server =
        ModelServer.saying("{\"sentence\": \"the cup moves left of the plate\"}")) {
      Said said =
          english(server.environment(), "--ask", "--exchange", exchange.toString(), QUESTION);
      assertThat(said.words())
          .contains("proposed    ")
          .contains("[!left_of(cup, plate)] [left_of(cup, plate)]")
          .contains("shown       in ")
          .contains("without the order of ");
      assertThat(said.status()).isZero();
    }
    assertThat(Files.readString(exchange))
        .contains("shoved the cup")
        .contains("moves left of")
        .doesNotContain("secret");
  }

  @Test
  void printsAnEntryOfACatalogue() throws IOException, InterruptedException {
    try (ModelServer server =
        ModelServer.saying("{\"sentence\": \"the cup moves left of the plate\"}")) {
      Said said = english(server.environment(), "--ask", "--query", "shoved", QUESTION);
      assertThat(said.words())
          .startsWith(
              "- id: shoved\n  english: \"has somebody shoved the cup over to the left?\"\n")
          .contains("\n  spre: \"E(cup := [:cup:], plate := [:plate:]) ")
          .contains("\n  proposal: \"{\\\"model\\\":\\\"tiny\\\"");
    }
  }

  @Test
  void refusesWithTheReasonOfTheLanguageAndOfTheModel() throws IOException, InterruptedException {
    try (ModelServer server = ModelServer.saying("no idea", "{\"nothing\": \"who knows\"}")) {
      Said said = english(server.environment(), "--ask", QUESTION);
      assertThat(said.words()).contains("has no meaning").contains("who knows");
      assertThat(said.status()).isEqualTo(2);
    }
  }

  @Test
  void asksNobodyUnlessTold() throws IOException, InterruptedException {
    try (ModelServer server = ModelServer.saying("{\"sentence\": \"there is a cup\"}")) {
      assertThat(english(server.environment(), QUESTION).status()).isEqualTo(2);
      assertThat(english(server.environment(), "--ask", "there is a cup").words())
          .contains("pattern     [[:cup:]]+")
          .doesNotContain("proposed");
      assertThat(server.asked()).isZero();
    }
    Said said = english(Map.of(), "--ask", QUESTION);
    assertThat(said.words()).contains("no model is named: set FESTS_MODEL_URL and FESTS_MODEL");
    assertThat(said.status()).isEqualTo(2);
  }
}
