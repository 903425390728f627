package org.fests.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;

/** What a model is told. */
final class Prompt {
  private static final String FILE = "instructions.txt";

  private Prompt() {}

  /** Returns the instructions, {@code instructions.txt} among the resources, for a data set. */
  static String instructions(Setting setting) {
    String classes =
        setting.classes().isEmpty() ? "any" : String.join(", ", new TreeSet<>(setting.classes()));
    return text()
        .replace("{classes}", classes)
        .replace("{space}", setting.space().word())
        .replace("{unit}", setting.space().solid() ? "metres" : "pixels");
  }

  private static String text() {
    try (InputStream in =
        Optional.ofNullable(Prompt.class.getResourceAsStream(FILE))
            .orElseThrow(() -> new IllegalArgumentException("Cannot find " + FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the question with why its own words were not understood. */
  static String question(String question, String refusal) {
    return "Question: %s\nRefused as it stands:\n%s".formatted(question.strip(), refusal);
  }

  /** Returns the demand for another answer. */
  static String repair(String flaw) {
    return "Your answer was refused:\n%s\nAnswer the question once more.".formatted(flaw);
  }
}
