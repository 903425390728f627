package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.fests.spre.SpreText;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's words: what they do to sentences, and what is said of wrong ones. */
final class VocabularyTest {
  private static final String OWN =
      """
      kinds:
        lorry: truck
        road user: [car, truck, tank]
        vehicle: car
        submarine: boat
      vague:
        near: [80 px, 3 m]
        fast: 12.5 m/s
      attributes: {color: vehicle colour}
      adjectives:
        crimson: {hue: dark red}
        parked: {is parked: true}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "there is a lorry        | [[:truck:]]+",
        "there are two road users | '[#([:car:] | [:truck:]) == 2]+'",
        "there is a vehicle      | [[:car:]]+",
        "a car is near a truck   | E(car := [:car:], truck := [:truck:]) [near(car, truck, 80)]+",
        "a car is fast           | E(car := [:car:]) [@speed(car) >= 300]+",
        "a car is red            | E(car := [:car:]) [car.\"vehicle colour\" == \"red\"]+",
        "a car is crimson        | E(car := [:car:]) [car.hue == \"dark red\"]+",
        "a car is parked         | E(car := [:car:]) [car.\"is parked\" == true]+",
      })
  void winsOverOurs(String sentence, String pattern) {
    English english =
        new English(Lexicon.of(Vocabulary.parse(OWN), List.of("car", "truck"), "image"));
    assertThat(SpreText.of(english.read(sentence).get(0).pattern().spre())).isEqualTo(pattern);
  }

  @Test
  void countsInTheUnitOfTheSpace() {
    Lexicon lexicon = Lexicon.of(Vocabulary.parse(OWN), List.of("car"), "ego");
    assertThat(lexicon.numbers()).containsEntry("near", 3.0).containsEntry("fast", 12.5);
    assertThat(lexicon.assumption("near"))
        .isEqualTo("near: boundary distance at most 3 m (lexicon)");
  }

  @Test
  void isReadAgainAsItWasWritten() {
    Vocabulary data = Vocabulary.of(List.of("b", "a \"x\"", "1", "yes"), List.of("ego", "world"));
    assertThat(Vocabulary.parse(data.yaml())).isEqualTo(data);
    assertThat(Vocabulary.parse(Vocabulary.of(List.of(), List.of()).yaml()))
        .isEqualTo(Vocabulary.NONE);
  }

  /** {@code ^} stands before the place of the error, {@code /} for a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^kind: {a: b}              | unknown key 'kind'            | did you mean kinds?",
        "kinds: ^lorry              | expected words and values     | word: value",
        "kinds: {lorry: ^[]}        | 'lorry' stands for nothing    | name a class",
        "kinds: {lorry: ^7}         | expected text                 | quotes",
        "kinds: {'a=b': ^car}       | 'a=b' is no word              | letters and digits",
        "kinds:/  a: b/  ^a: c      | key 'a' stands twice          | keep one",
        "vague: {neer: ^3 m}        | 'neer' is no vague word       | did you mean near?",
        "vague: {near: ^3}          | expected text                 | quotes",
        "vague: {near: ^3 km}       | '3 km' is no number with a unit of near | 150 px or 5 m",
        "vague: {near: ^[3 m, far]} | 'far' is no number            | 150 px or 5 m",
        "spaces: ^[ego, moon]       | unknown space 'moon'          | known: ego, image, world",
        "attributes: {^colour: c}   | unknown key 'colour'          | did you mean color?",
        "adjectives: {odd: ^{}}     | 'odd' says nothing            | {attribute: value}",
        "adjectives: {odd: {a: ^[]}} | expected text                | quotes",
      })
  void refuses(String marked, String message, String help) {
    String lines = marked.replace('/', '\n');
    String text = lines.replace("^", "");
    SourceException flaw =
        catchThrowableOfType(SourceException.class, () -> Vocabulary.parse(text));
    assertThat(flaw).as(text).isNotNull().hasMessageContaining(message);
    assertThat(flaw.help()).contains(help);
    assertThat(flaw.span().start()).isEqualTo(lines.indexOf('^'));
  }
}
