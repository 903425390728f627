package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Rows may be shorter than the stream, and may say something of frames behind its end. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 129, 1000})
  void framesMeetConditions(int frames) {
    Cube condition = new Cube(List.of(0, 3), List.of(1, 4, 9));
    for (long seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[][] rows = new long[random.nextInt(2) * 2 + 4][];
      Arrays.setAll(rows, row -> random.longs(random.nextInt(18)).toArray());
      int words = Bits.words(frames + 1);
      long[] expected = new long[words];
      for (int frame = 0; frame < frames; frame++) {
        if (Bits.has(rows[0], frame)
            && Bits.has(rows[3], frame)
            && !Bits.has(rows[1], frame)
            && !(rows.length > 4 && Bits.has(rows[4], frame))) {
          Bits.add(expected, frame);
        }
      }
      Letters letters = Letters.ofRows(rows, frames);
      assertThat(letters.meeting(condition, words)).as("seed %d", seed).isEqualTo(expected);
      Letters numbered = new Letters(letters.frames(), letters.alphabet());
      assertThat(numbered.meeting(condition, words)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void noFrameMeetsAConditionOnASymbolThatIsNowhere() {
    Letters letters = Letters.ofRows(new long[][] {{5}}, 3);
    assertThat(letters.meeting(Cube.of(1), 1)).containsExactly(0);
    assertThat(letters.meeting(Cube.ANY, 1)).containsExactly(7);
    assertThat(letters.meeting(new Cube(List.of(), List.of(1)), 1)).containsExactly(7);
  }

  @Test
  void aLetterOutsideTheAlphabetIsRefused() {
    assertThatThrownBy(() -> new Letters(new int[] {0, 1}, new long[1][1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid letter: 1");
  }
}
