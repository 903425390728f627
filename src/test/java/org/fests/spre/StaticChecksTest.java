package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.fests.spre.Marked.assertRejectedThere;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticChecksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '`',
      value = {
        ".^{2s,5s}^            % timed repetition",
        ".^<2s,5s>^            % restriction to a time",
      })
  void refusesWhatIsNotEvaluated(String marked, String feature) {
    SourceException error =
        assertRejectedThere(
            "E(v := [:a:], w := [:b:]) " + marked, text -> Evaluable.check(SpreParser.parse(text)));
    assertThat(error).hasMessage(feature + " is not evaluated yet");
  }

  @Test
  void letsPassWhatIsEvaluated() {
    for (long seed = 0; seed < 1_000; seed++) {
      RandomSpre random =
          new RandomSpre(new SplittableRandom(seed), Feature.evaluated(), List.of("a", "b"));
      String text = SpreText.of(random.pattern(4));
      assertThatCode(() -> Evaluable.check(SpreParser.parse(text)))
          .as("seed %d: %s", seed, text)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void findsEveryClassThatNoStreamHas() {
    Parsed parsed =
        SpreParser.parse(
            "E(v := [:car:] | [:bos:]) [[:van:] | v.class == \"cat\" & v.state == \"on\"]");
    List<SourceException> unknown = new KnownClasses(Set.of("car", "bus")).unknown(parsed);
    assertThat(unknown)
        .extracting(Throwable::getMessage)
        .containsExactly(
            "no stream has the class bos",
            "no stream has the class van",
            "no stream has the class cat");
    assertThat(unknown)
        .extracting(SourceException::help)
        .containsExactly("did you mean bus?", "known: bus, car", "did you mean car?");
    assertThat(parsed.text().substring(17, 24)).isEqualTo("[:bos:]");
    assertThat(unknown.get(0).span().start()).isEqualTo(17);
  }
}
