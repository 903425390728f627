package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/english.md is true. */
final class PageTest {
  private static final Pattern OWN =
      Pattern.compile("(?s)```yaml\n(.*?)```.*?With it \\*(.*?)\\* says\n\n```\n(.*?)\n```");
  private static final English ENGLISH = InSpace.of("image");
  private static final Pattern EXAMPLE = Pattern.compile("\\| (.+?) \\| `(.+)` \\|");
  private static final String SENTENCE = "| sentence";
  private static final String EGO = "| sentence, in ego space |";

  /** A row of a table of sentences: the space that its heading names, else image. */
  record Example(String space, String sentence, String pattern) {}

  private static Stream<String> lines() throws IOException {
    return Files.readAllLines(Path.of("docs/english.md")).stream();
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String space = "image";
    for (String line : lines().toList()) {
      Matcher row = EXAMPLE.matcher(line);
      if (line.startsWith(SENTENCE)) {
        space = line.startsWith(EGO) ? "ego" : "image";
      } else if (row.matches()) {
        examples.add(new Example(space, row.group(1), row.group(2).replace("\\|", "|")));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void meansWhatThePageSays(Example example) {
    List<Understanding> readings = InSpace.of(example.space()).read(example.sentence());
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).pattern().text())
        .isEqualTo(SpreText.of(SpreParser.parse(example.pattern()).spre()));
  }

  static Stream<List<String>> ambiguous() throws IOException {
    return rows("| sentence | likeliest, said alone | or else, said alone |");
  }

  static Stream<List<String>> refused() throws IOException {
    return rows("| refused | what can be said |");
  }

  /** Returns the cells below a header. */
  private static Stream<List<String>> rows(String header) throws IOException {
    List<String> lines = lines().toList();
    return lines.stream()
        .skip(lines.indexOf(header) + 2)
        .takeWhile(line -> line.startsWith("| "))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)));
  }

  @ParameterizedTest
  @MethodSource("ambiguous")
  void eachReadingIsSaidAlone(List<String> row) {
    List<Understanding> readings = ENGLISH.read(row.get(0));
    assertThat(readings).hasSize(row.size() - 1);
    for (int i = 0; i < readings.size(); i++) {
      List<Understanding> alone = ENGLISH.read(row.get(i + 1));
      assertThat(alone).as(row.get(i + 1)).hasSize(1);
      Parsed meant = readings.get(i).pattern();
      assertThat(SamePattern.equivalent(alone.get(0).pattern(), meant)).as(meant.text()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsRefusedCanBeSaidOtherwise(List<String> row) {
    String sentence = row.get(0).replace("**", "");
    SourceException refused =
        catchThrowableOfType(SourceException.class, () -> ENGLISH.read(sentence));
    assertThat(sentence.substring(refused.span().start(), refused.span().end()))
        .isEqualTo(row.get(0).split("\\*\\*", -1)[1]);
    assertThat(refused.help()).endsWith("this has a meaning: " + row.get(1));
    assertThat(ENGLISH.read(row.get(1))).isNotEmpty();
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
    assertThat(examples().count()).isGreaterThan(60);
    assertThat(ambiguous().count()).isGreaterThan(5);
    assertThat(refused().count()).isGreaterThan(5);
  }
}
