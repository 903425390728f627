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
      strings = {
        "0",
        "-0",
        "-0.0",
        "0.01",
        "354.16",
        "-12",
        "999999999999999",
        "0.00000000000001",
        "1922.065544729849",
        "-1234567890123456.7",
        "0.12345678901234567",
        "999999999999999998"
      })
  void readsThem(String text) {
    assertThat(read(text)).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e5",
        "1E-2",
        "9007199254740993",
        "0.999999999999999999",
        "9999999999999999999",
        "-123456789012345678.9"
      })
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

  /** Numbers as a double prints itself, and others of as many digits. */
  @Test
  void agreesWithJavaOnLongOnes() {
    SplittableRandom random = new SplittableRandom(1);
    int told = 0;
    for (int round = 0; round < 200_000; round++) {
      long digits = random.nextLong(1L << 50, 1L << random.nextInt(51, 61));
      int places = random.nextInt(0, 23);
      told += agrees(digits, places) ? 1 : 0;
    }
    assertThat(told).isGreaterThan(198_000);
  }

  /**
   * Whole numbers around the middle of two doubles, and powers of two, where the distance halves.
   */
  @Test
  void leavesTies() {
    for (int shift = 1; shift < 8; shift++) {
      long middle = (((1L << 52) + 12_345) << shift) | (1L << (shift - 1));
      assertThat(Decimals.of(middle, 0)).isNaN();
      for (int near = 1; near < 1 << (shift - 1); near++) {
        assertThat(agrees(middle + near, 0)).isTrue();
        assertThat(agrees(middle - near, 0)).isTrue();
      }
    }
    assertThat(Decimals.of((1L << 55) + 1, 0)).isNaN();
    assertThat(Decimals.of((1L << 60) + 1, 0)).isNaN();
    assertThat(Decimals.of(1, 23)).isNaN();
  }

  /** Returns whether it is told at all; if so, it is what Java says. */
  private static boolean agrees(long digits, int places) {
    double value = Decimals.of(digits, places);
    double expected = Double.parseDouble(digits + "e-" + places);
    assertThat(Double.isNaN(value) || value == expected)
        .as("%d e-%d: %s, not %s", digits, places, value, expected)
        .isTrue();
    return !Double.isNaN(value);
  }
}
