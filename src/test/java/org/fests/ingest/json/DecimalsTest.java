package org.fests.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private static double read(String text) {
    return Decimals.of(("ab" + text + "9").toCharArray(), 2, text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "-0.0", "0.01", "354.16", "-12", "999999999999999", "0.00000000000001"})
  void readsShortOnes(String text) {
    assertThat(read(text)).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e5", "1E-2", "9007199254740993", "1922.065544729849", "-1234567890123456.7"})
  void leavesOthers(String text) {
    assertThat(read(text)).isNaN();
  }

  @Test
  void agreesWithJava() {
    for (long seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
      text.append(random.nextLong(1, 1L << random.nextInt(1, 50)));
      if (random.nextInt(4) > 0) {
        text.append('.');
        for (int digits = random.nextInt(1, 12); digits > 0; digits--) {
          text.append(random.nextInt(10));
        }
      }
      double read = read(text.toString());
      if (!Double.isNaN(read)) {
        assertThat(read)
            .as("seed %d: %s", seed, text)
            .isEqualTo(Double.parseDouble(text.toString()));
      }
    }
  }
}
