package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.fests.spre.Feature;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways on random patterns; -Dlaw.rounds for more of them. */
final class EnglishLawsTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 300);
  private static final List<String> CLASSES = List.of("car", "bus", "cup", "traffic cone");
  private static final English ENGLISH = new English(Lexicon.of(CLASSES, "image"));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyPatternHasAnExactSentence(int height) {
    for (int seed = 0; seed < ROUNDS / 4; seed++) {
      Spre pattern = pattern(seed, height);
      String text = SpreText.of(pattern);
      String sentence = ENGLISH.say(pattern).orElse("");
      assertThat(sentence).as("seed %d: %s", seed, text).isNotEmpty();
      Spre back = ENGLISH.read(sentence).get(0).pattern().spre();
      assertThat(NormalForm.of(back))
          .as("seed %d: %s: %s", seed, text, sentence)
          .isEqualTo(NormalForm.of(pattern));
    }
  }

  private static Spre pattern(int seed, int height) {
    Set<Feature> features = EnumSet.allOf(Feature.class);
    return new RandomSpre(new SplittableRandom(seed), features, CLASSES).pattern(height);
  }
}
