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
import org.fests.text.SourceException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways on random patterns and mangled sentences; -Dlaw.rounds for more of them. */
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "find when the cup moves left of the car and stays there for two seconds",
        "every red car is near at least 2 buses and it is not true that no bus is moving",
        "exactly : first any frame next a frame where true end end"
      })
  void noMangledSentenceDoesWorseThanARefusal(String sentence) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      String mangled = mangled(sentence, new SplittableRandom(seed));
      try {
        assertThat(ENGLISH.read(mangled)).as(mangled).isNotEmpty();
      } catch (SourceException refused) {
        assertThat(refused.span().end()).as(mangled).isLessThanOrEqualTo(mangled.length());
        assertThat(refused.render("sentence", mangled)).as(mangled).contains("help");
      }
    }
  }

  private static String mangled(String sentence, SplittableRandom random) {
    StringBuilder text = new StringBuilder(sentence);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int place = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(place);
        case 1 -> text.insert(place, "\" 9-.,'\\end".charAt(random.nextInt(11)));
        case 2 -> text.insert(place, " " + word(sentence, random) + " ");
        default -> text.setCharAt(place, (char) (32 + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  private static String word(String sentence, SplittableRandom random) {
    String[] words = sentence.split(" ");
    return words[random.nextInt(words.length)];
  }
}
