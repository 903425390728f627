package org.fests.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "4713.2, 1, 5000",
    "4713.2, 2, 4700",
    "0.0312, 1, 0.03",
    "0.0312, 2, 0.031",
    "7, 2, 7",
    "99.6, 2, 100"
  })
  void areRoundedAsPeopleSayThem(double number, int digits, String said) {
    assertThat(Numbers.rounded(number, digits)).isEqualTo(said);
  }

  @Test
  void ofAStreamKeepTheirEnds() {
    Numbers kept = Numbers.ofStream(IntStream.rangeClosed(0, 800).asDoubleStream());
    assertThat(kept.values()).hasSize(9).startsWith(0.0, 100.0).endsWith(800.0);
    assertThat(kept.median()).isEqualTo(400);
  }

  @Test
  void areDrawnBetweenQuantiles() {
    Numbers all = Numbers.ofStream(DoubleStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
    for (int seed = 0; seed < 100; seed++) {
      assertThat(all.draw(new SplittableRandom(seed), 0.25, 0.75)).isBetween(3.0, 7.0);
    }
  }
}
