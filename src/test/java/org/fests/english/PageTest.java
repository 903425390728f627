package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/english.md is true. */
final class PageTest {
  /** A user's words, a sentence and its pattern. */
  private static final Pattern OWN =
      Pattern.compile("(?s)```yaml\n(.*?)```.*?With it \\*(.*?)\\* says\n\n```\n(.*?)\n```");

  private static final English ENGLISH = new English(Lexicon.of(List.of(), "image"));

  static Stream<String> examples() throws IOException {
    return Files.readAllLines(Path.of("docs/english.md")).stream()
        .filter(line -> line.startsWith("| ") && line.endsWith("` |"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void meansWhatThePageSays(String row) {
    int cut = row.indexOf(" | `");
    String sentence = row.substring(2, cut);
    String pattern = row.substring(cut + 4, row.length() - 3);
    assertThat(ENGLISH.read(sentence).get(0).pattern().text())
        .isEqualTo(SpreText.of(SpreParser.parse(pattern).spre()));
  }

  @Test
  void theWordsOfOnesOwnSayWhatThePageSays() throws IOException {
    String page = Files.readString(Path.of("docs/english.md"));
    Matcher shown = OWN.matcher(page);
    assertThat(shown.find()).isTrue();
    English english = new English(Lexicon.of(Vocabulary.parse(shown.group(1)), List.of(), "image"));
    assertThat(english.read(shown.group(2)).get(0).pattern().text()).isEqualTo(shown.group(3));
  }

  @Test
  void thePageHasExamples() throws IOException {
    assertThat(examples().count()).isGreaterThan(15);
  }
}
