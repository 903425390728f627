package org.fests.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model says that a question means. */
sealed interface Proposal {
  /** In words of the language of docs/english.md. */
  record Sentence(String text) implements Proposal {}

  /** In SpRE. */
  record SpreText(String text) implements Proposal {}

  /** That it has no meaning here. */
  record Nothing(String reason) implements Proposal {}

  /**
   * Reads an answer: one JSON object with one text, {@code sentence}, {@code pattern} or {@code
   * nothing}; it may stand in a fence of Markdown.
   *
   * @throws Flaw if it is something else
   */
  static Proposal read(String answer) {
    JsonNode tree = Answers.object(answer);
    if (tree.size() == 1 && tree.path("sentence").isTextual()) {
      return new Sentence(tree.get("sentence").textValue());
    }
    if (tree.size() == 1 && tree.path("pattern").isTextual()) {
      return new SpreText(tree.get("pattern").textValue());
    }
    if (tree.size() == 1 && tree.path("nothing").isTextual()) {
      return new Nothing(tree.get("nothing").textValue());
    }
    throw new Flaw(Answers.WANTED);
  }

  /** The form of answers. */
  final class Answers {
    static final String WANTED =
        "the answer must be one JSON object and nothing else: {\"sentence\": \"...\"},"
            + " {\"pattern\": \"...\"} or {\"nothing\": \"...\"}";

    private static final JsonMapper JSON =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Pattern FENCE =
        Pattern.compile("```(?:json)?\\s*(.*?)\\s*```", Pattern.DOTALL);

    private Answers() {}

    private static JsonNode object(String answer) {
      Matcher fenced = FENCE.matcher(answer.strip());
      try {
        return JSON.readTree(fenced.matches() ? fenced.group(1) : answer);
      } catch (JsonProcessingException wrong) {
        throw new Flaw(WANTED);
      }
    }
  }
}
