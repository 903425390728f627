package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.fests.spre.Feature;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways on random patterns; -Dlaw.rounds for more of them. */
final class EnglishLawsTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 300);
  private static final List<String> CLASSES = List.of("car", "bus", "cup", "traffic cone");
  private static final List<String> THINGS =
      List.of("car", "bus", "truck", "pedestrian", "cup", "plate", "hand", "dog", "person", "box");

  /** What words that mirror SpRE cost. */
  private static final double EXACT = 15;

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

  /** Sentences of the corpus, one or two in a row, about other things. */
  @Test
  void whatIsSaidInPlainWordsIsToldInPlainWords() throws IOException {
    English english = InSpace.of("image");
    List<String> sentences =
        CorpusTest.meant().filter(p -> p.space().equals("image")).map(p -> p.sentence()).toList();
    int plain = 0;
    int read = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Optional<Understanding> said = said(english, aboutOthers(sentences, random));
      if (said.isPresent()) {
        Spre pattern = said.get().pattern().spre();
        String told = english.say(pattern).orElse("");
        Understanding back = english.read(told).get(0);
        assertThat(NormalForm.of(back.pattern().spre()))
            .as("seed %d: %s", seed, told)
            .isEqualTo(NormalForm.of(pattern));
        plain += back.cost() < EXACT ? 1 : 0;
        read++;
      }
    }
    assertThat(read).isGreaterThan(ROUNDS * 2 / 3);
    assertThat(plain).isGreaterThan(read * 9 / 10);
  }

  private static String aboutOthers(List<String> sentences, SplittableRandom random) {
    String first = sentences.get(random.nextInt(sentences.size()));
    String second = sentences.get(random.nextInt(sentences.size()));
    String text = random.nextInt(2) == 0 ? first : first + ", then " + second;
    String noun = THINGS.get(random.nextInt(THINGS.size()));
    String other = THINGS.get(random.nextInt(THINGS.size()));
    return text.replaceAll("\\b" + noun + "\\b", other);
  }

  private static Optional<Understanding> said(English english, String sentence) {
    try {
      return Optional.of(english.read(sentence).get(0));
    } catch (SourceException outside) {
      return Optional.empty();
    }
  }
}
