package org.fests.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void givesTheTextWhateverWasMetBefore() {
    Words words = new Words();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 50_000; i++) {
      String word = Long.toString(random.nextLong(1L << random.nextInt(1, 40)), 36);
      assertThat(words.of(("xy" + word + "z").toCharArray(), 2, word.length())).isEqualTo(word);
    }
  }

  @Test
  void givesTheSameObjectAgain() {
    Words words = new Words();
    String first = words.of("cup".toCharArray(), 0, 3);
    assertThat(words.of("cup".toCharArray(), 0, 3)).isSameAs(first);
    assertThat(words.of("".toCharArray(), 0, 0)).isEmpty();
  }
}
