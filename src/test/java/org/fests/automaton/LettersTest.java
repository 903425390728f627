package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class LettersTest {
  @Test
  void rowsOfATruthTableBecomeLetters() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int frames = random.nextInt(200);
      long[][] rows = new long[random.nextInt(70)][Bits.words(frames)];
      for (long[] row : rows) {
        Arrays.setAll(row, word -> random.nextLong() << random.nextInt(64));
      }
      Letters letters = Letters.ofRows(rows, frames);
      assertThat(letters.size()).isEqualTo(frames);
      for (int frame = 0; frame < frames; frame++) {
        for (int symbol = 0; symbol < rows.length; symbol++) {
          boolean inLetter = Bits.has(letters.alphabet()[letters.frames()[frame]], symbol);
          assertThat(inLetter).as("seed %d", seed).isEqualTo(Bits.has(rows[symbol], frame));
        }
      }
    }
  }

  @Test
  void aLetterOutsideTheAlphabetIsRefused() {
    assertThatThrownBy(() -> new Letters(new int[] {0, 1}, new long[1][1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid letter: 1");
  }
}
