package org.fests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fests.match.Limits;
import org.fests.model.Endpoint;
import org.fests.model.ModelException;
import org.fests.model.Setting;
import org.fests.model.Translation;
import org.fests.model.Translator;
import org.fests.text.SourceException;
import picocli.CommandLine.Option;

/** Whether a language model may propose what a sentence outside the language means. */
final class ModelOptions {
  @Option(
      names = "--ask",
      description = {
        "Let a language model propose what a sentence outside the language means; its proposal is"
            + " checked. The environment names it: FESTS_MODEL_URL (such as"
            + " http://localhost:11434/v1), FESTS_MODEL, FESTS_MODEL_KEY, FESTS_MODEL_SECONDS."
      })
  private boolean ask;

  @Option(
      names = "--exchange",
      paramLabel = "FILE",
      description = "Write what was sent to the model and got from it, as JSON.")
  private String exchange = "";

  /** Returns whether a model is to be asked. */
  boolean asked() {
    return ask;
  }

  /**
   * Asks the model that the environment names.
   *
   * @throws CommandException if none is named, or no proposal passed
   */
  Translation.Accepted translation(String sentence, SourceException refusal, Setting setting) {
    Translation translation =
        new Translator(endpoint(), setting, Limits.load().forMatching())
            .translate(sentence, refusal.render("sentence", sentence));
    keep(translation);
    if (translation instanceof Translation.Accepted accepted) {
      return accepted;
    }
    String reason = translation instanceof Translation.Refused refused ? refused.reason() : "";
    throw new CommandException(
        "%s%nno proposal of the model was accepted: %s"
            .formatted(refusal.render("sentence", sentence), reason));
  }

  private static Endpoint endpoint() {
    try {
      return Endpoint.of(System.getenv())
          .orElseThrow(
              () ->
                  new CommandException(
                      "no model is named: set %s and %s"
                          .formatted(Endpoint.ADDRESS, Endpoint.MODEL)));
    } catch (ModelException wrong) {
      throw new CommandException(wrong.getMessage());
    }
  }

  private void keep(Translation translation) {
    if (!exchange.isEmpty()) {
      try {
        Files.writeString(Path.of(exchange), translation.exchange().json() + "\n");
      } catch (IOException unwritable) {
        throw new CommandException(
            "cannot write %s: %s".formatted(exchange, unwritable.getMessage()));
      }
    }
  }
}
