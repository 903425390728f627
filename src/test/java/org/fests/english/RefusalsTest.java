package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.fests.text.SourceException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is outside the language: the underlined words, and the way out. */
final class RefusalsTest {
  private static final English ENGLISH = new English(Lexicon.of(List.of(), "image"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "^what^ colour is the sky | has no meaning here",
        "the ^cop^ is near the plate | did you mean cup",
        "the cup is near the ^platte^ | did you mean plate",
        "a car is ^perpendicular^ to a bus | has no meaning here",
        "the cup is left of the ^moon^ | has no meaning here",
        "the cup is left of the plate ^the^ | this has a meaning: the cup is left of the plate",
        "a car near a bus ^and^ | the sentence ends too early",
        "the cup is left of ^the^ | the sentence ends too early",
        "^every car enters a box^ | speak of one frame",
        "^it^ is moving | stands for nothing said before",
        "the cup is near the plate and ^it^ is moving | may stand for several objects",
        "exactly : a frame where object q present end | q",
      })
  void underlines(String marked, String words) {
    String sentence = marked.replace("^", "");
    SourceException refused =
        catchThrowableOfType(SourceException.class, () -> ENGLISH.read(sentence));
    assertThat(refused).as(sentence).isNotNull();
    assertThat(refused.render("sentence", sentence)).contains(words);
    if (marked.contains("^")) {
      String underlined = sentence.substring(refused.span().start(), refused.span().end());
      assertThat(underlined).isEqualTo(marked.split("\\^", -1)[1]);
    }
  }
}
