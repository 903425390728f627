package org.fests.question;

import java.util.List;
import java.util.Locale;
import org.fests.yaml.YamlText;

/**
 * Writes questions as a query catalogue, in YAML. What each finds in the sample stands beside it as
 * a comment.
 *
 * @param title what the questions are, a line
 * @param streams of the sample
 */
public record CatalogueText(String title, long streams) {
  /** Returns the file's text. */
  public String of(List<CatalogueEntry> entries) {
    StringBuilder text = new StringBuilder("# " + title + "\n");
    entries.forEach(entry -> text.append('\n').append(entry(entry)));
    return text.toString();
  }

  private String entry(CatalogueEntry entry) {
    Question question = entry.question();
    return """
    # %s
    - id: %s
      level: %d
      english: %s
      spre: %s
    """
        .formatted(
            found(entry),
            question.id(),
            question.level().number(),
            YamlText.quoted(entry.english()),
            YamlText.quoted(question.pattern().text()));
  }

  private String found(CatalogueEntry entry) {
    Preview preview = entry.preview();
    String found =
        String.format(
            Locale.ROOT,
            "in %,d of %,d streams, %,d windows",
            preview.streams(),
            streams,
            preview.windows());
    return found + entry.useless().map(why -> "; " + why.words()).orElse("");
  }
}
