package org.fests.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.match.Limits;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that answers well, badly, slowly and not at all, over HTTP. */
final class TranslatorTest {
  private static final String QUESTION = "has somebody shoved the cup over to the plate's left?";
  private static final String GOOD = "{\"sentence\": \"the cup moves left of the plate\"}";
  private static final String PATTERN =
      "E(cup := [:cup:], plate := [:plate:]) [!left_of(cup, plate)] [left_of(cup, plate)]";
  private static final Set<String> CLASSES = Set.of("cup", "plate", "hand");
  private static final Setting SETTING =
      new Setting(new English(Lexicon.of(CLASSES, "image")), CLASSES, Space.IMAGE);

  private static Translation ask(Map<String, String> environment) {
    Endpoint endpoint = Endpoint.of(environment).orElseThrow();
    return new Translator(endpoint, SETTING, Limits.load().forMatching())
        .translate(QUESTION, "'shoved' has no meaning here");
  }

  private static String refusal(Translation translation) {
    assertThat(translation).isInstanceOf(Translation.Refused.class);
    return translation instanceof Translation.Refused refused ? refused.reason() : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"sentence\": \"the cup moves left of the plate\"}",
        "{\"pattern\": \"E(cup := [:cup:], plate := [:plate:]) [!left_of(cup, plate)] [left_of(cup,"
            + " plate)]\"}",
        "```json {\"sentence\": \"find when the cup moves left of the plate\"} ```",
      })
  void acceptsWhatPassesEveryCheck(String answer) throws IOException {
    try (ModelServer server = ModelServer.saying(answer)) {
      Translation translation = ask(server.environment());
      assertThat(translation).isInstanceOf(Translation.Accepted.class);
      if (translation instanceof Translation.Accepted accepted) {
        assertThat(accepted.pattern().text()).isEqualTo(PATTERN);
        assertThat(accepted.sentence()).contains("cup moves left of");
        assertThat(accepted.rehearsed().convinces()).isTrue();
        assertThat(accepted.exchange().turns()).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "The pattern is [[:cup:]]; the answer must be one JSON object",
        "{\"sentence\": \"a\", \"pattern\": \"b\"}; the answer must be one JSON object",
        "[1, 2]; the answer must be one JSON object",
        "~~ ; the answer must be one JSON object",
        "{\"sentence\": \"the cup is shoved\"}; 'shoved' has no meaning",
        "{\"sentence\": \"every hand is near some cup\"}; the sentence means",
        "{\"pattern\": \"[[:cup:]\"}; expected ]",
        "{\"pattern\": \"[[:cap:]]\"}; no stream has the class cap",
        "{\"pattern\": \"[[:cup:] & ![:cup:]]\"}; can never match",
        "{\"pattern\": \".+\"}; matches whatever",
        "{\"pattern\": \"[[:cup:]]{2000000}\"}; states",
        "{\"pattern\": \"E(c := [:cup:], p := [:plate:]) [ahead_of(c, p)]\"}; no meaning in an"
            + " image",
        "{\"pattern\": \"E(c := [:cup:], p := [:plate:]) [left_of(c, p) & right_of(c, p)]\"};"
            + " none of the scenes",
        "{\"pattern\": \"E(c := [:cup:], p := [:plate:]) [left_of(c, p) & !right_of(c, p)]\"};"
            + " no difference to leave out right_of(c, p)",
        "{\"nothing\": \"boxes do not shove\"}; boxes do not shove",
      })
  void sendsWhatIsWrongBackOnceAndThenRefuses(String answer, String reason) throws IOException {
    try (ModelServer server = ModelServer.saying(answer, GOOD)) {
      assertThat(ask(server.environment())).isInstanceOf(Translation.Accepted.class);
      assertThat(server.requests()).hasSize(2);
      JsonNode messages = server.requests().get(1).path("messages");
      assertThat(messages).hasSize(4);
      assertThat(messages.path(2).path("content").textValue()).isEqualTo(answer);
      assertThat(messages.path(3).path("content").textValue()).contains(reason);
    }
    try (ModelServer server = ModelServer.saying(answer, answer, GOOD)) {
      Translation translation = ask(server.environment());
      assertThat(refusal(translation)).contains(reason);
      assertThat(server.requests()).hasSize(2);
      assertThat(translation.exchange().turns())
          .extracting(Exchange.Turn::got)
          .containsExactly(answer, answer);
    }
  }

  @Test
  void tellsTheModelTheQuestionTheClassesAndTheSpace() throws IOException {
    try (ModelServer server = ModelServer.saying(GOOD)) {
      ask(server.environment());
      JsonNode request = server.requests().get(0);
      assertThat(request.path("model").textValue()).isEqualTo("tiny");
      assertThat(request.path("messages").path(0).path("content").textValue())
          .contains("cup, hand, plate")
          .contains("image space, in pixels")
          .doesNotContain("{classes}");
      assertThat(request.path("messages").path(1).path("content").textValue())
          .contains(QUESTION)
          .contains("'shoved' has no meaning here");
    }
  }

  @Test
  void keepsTheKeyToItself() throws IOException {
    try (ModelServer server = ModelServer.saying(GOOD)) {
      Translation translation = ask(server.environment());
      assertThat(server.keys()).containsExactly("Bearer secret");
      assertThat(translation.exchange().json()).contains("tiny").doesNotContain("secret");
      assertThat(Endpoint.of(server.environment()).orElseThrow().toString())
          .doesNotContain("secret");
    }
  }

  static List<Object[]> failures() {
    return List.of(
        new Object[] {ModelServer.sends(500, "out of memory"), "status 500: out of memory"},
        new Object[] {ModelServer.sends(401, "{\"error\": \"bad key\"}"), "status 401"},
        new Object[] {ModelServer.sends(302, ""), "status 302"},
        new Object[] {ModelServer.sends(200, "<html>"), "no JSON: <html>"},
        new Object[] {ModelServer.sends(200, ""), "no chat completion"},
        new Object[] {ModelServer.sends(200, "{\"choices\": []}"), "no chat completion"},
        new Object[] {ModelServer.sends(200, "x".repeat(2_000_000)), "more than 1048576 bytes"},
        new Object[] {ModelServer.hangsUp(), "cannot be asked"},
        new Object[] {ModelServer.drips(), "not answered within 2 s"});
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysWhyThereIsNoAnswer(ModelServer.Answer answer, String reason) throws IOException {
    try (ModelServer server = new ModelServer(answer)) {
      Translation translation = ask(server.environment());
      assertThat(refusal(translation)).contains("tiny at http://127.0.0.1").contains(reason);
      assertThat(translation.exchange().turns()).hasSize(1);
      assertThat(server.requests()).as("asked once").hasSize(1);
    }
  }

  @Test
  void saysThatNobodyIsThere() throws IOException {
    ModelServer gone = ModelServer.saying(GOOD);
    Map<String, String> environment = gone.environment();
    gone.close();
    assertThat(refusal(ask(environment))).contains("cannot be asked");
  }
}
