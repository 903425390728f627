package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Singular and plural are one; other words stay apart. */
final class MorphologyTest {
  @ParameterizedTest
  @CsvSource({
    "car, cars",
    "bus, buses",
    "box, boxes",
    "dish, dishes",
    "bench, benches",
    "glass, glasses",
    "lorry, lorries",
    "knife, knives",
    "person, people",
    "child, children",
    "moves, move",
    "crosses, cross",
    "is, are",
    "has, have",
    "a, an",
    "Cup, cups",
    "approaches, approach"
  })
  void formsOfOneWordAreOne(String one, String other) {
    assertThat(Morphology.lemma(one)).isEqualTo(Morphology.lemma(other));
  }

  @ParameterizedTest
  @CsvSource({"bus, bu", "car, cat", "moving, moves", "pass, past", "less, les"})
  void otherWordsAreNot(String one, String other) {
    assertThat(Morphology.lemma(one)).isNotEqualTo(Morphology.lemma(other));
  }

  @ParameterizedTest
  @CsvSource({
    "car, cars",
    "bus, buses",
    "lorry, lorries",
    "boy, boys",
    "box, boxes",
    "person, people"
  })
  void pluralsReadBack(String noun, String plural) {
    assertThat(Morphology.plural(noun)).isEqualTo(plural);
    assertThat(Morphology.lemma(plural)).isEqualTo(Morphology.lemma(noun));
  }

  @ParameterizedTest
  @CsvSource({
    "2000000000, 2 seconds",
    "1000000000, 1 second",
    "1500000000, 1500 milliseconds",
    "0, 0 seconds"
  })
  void timesAreWords(long nanos, String words) {
    assertThat(Word.time(nanos)).isEqualTo(words);
  }
}
