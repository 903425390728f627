package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is outside the language: the underlined words, and the way out. */
final class RefusalsTest {
  private static final English ENGLISH = new English(Lexicon.of(List.of(), "image"));
  private static final String MEANT = "this has a meaning: ";

  /** A sentence with the underlined words between two marks, and parts of what is said of it. */
  record Refusal(String marked, String said) {
    String sentence() {
      return marked.replace("^", "");
    }

    SourceException refused() {
      SourceException refused =
          catchThrowableOfType(SourceException.class, () -> ENGLISH.read(sentence()));
      assertThat(refused).as(sentence()).isNotNull();
      return refused;
    }
  }

  static Stream<Refusal> refusals() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/english/refusals.txt")).stream()
        .filter(line -> line.contains(" => ") && !line.startsWith("#"))
        .map(line -> line.split(" => ", 2))
        .map(sides -> new Refusal(sides[0], sides[1]));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void underlinesAndExplains(Refusal refusal) {
    SourceException refused = refusal.refused();
    String underlined = refusal.sentence().substring(refused.span().start(), refused.span().end());
    assertThat(underlined)
        .as(refused.render("sentence", refusal.sentence()))
        .isEqualTo(refusal.marked().split("\\^", -1)[1]);
    for (String part : refusal.said().split(", (?=this)", -1)) {
      assertThat(refused.getMessage() + "\n" + refused.help()).contains(part);
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatIsOfferedHasAMeaning(Refusal refusal) {
    String help = refusal.refused().help();
    if (help.contains(MEANT)) {
      assertMeant(help.substring(help.indexOf(MEANT) + MEANT.length()));
    }
  }

  @Test
  void whatIsOfferedInsteadOfWhatNoPatternSaysHasAMeaning() {
    assertThat(new Outside().phrases()).hasSizeGreaterThan(100);
    new Outside()
        .phrases().stream().map(Outside.Phrase::instead).distinct().forEach(this::assertMeant);
  }

  private void assertMeant(String sentence) {
    assertThat(ENGLISH.read(sentence)).as(sentence).isNotEmpty();
  }

  @Test
  void thereAreManyRefusals() throws IOException {
    assertThat(refusals().count()).isGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 100_000})
  void tooManyWordsAreRefused(int words) {
    assertThatThrownBy(() -> ENGLISH.read("a car stops, then ".repeat(words / 4) + "a bus stops"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("words");
  }

  @Test
  void anEmptySentenceIsRefused() {
    assertThatThrownBy(() -> ENGLISH.read(""))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("there are no words");
  }
}
