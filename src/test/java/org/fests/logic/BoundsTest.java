package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.fests.spre.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers lie within bounds where the comparison that the bounds are of holds. */
final class BoundsTest {
  private static final double[] FIXED = {
    0, -0.0, 1, -1, 100, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE
  };
  private static final double[] NUMBERS = {
    0,
    -0.0,
    1,
    -1,
    100,
    Math.nextUp(100.0),
    Math.nextDown(100.0),
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void areTheNumbersThatCompareSo(Comparison comparison) {
    for (double fixed : FIXED) {
      Bounds bounds = Bounds.of(comparison, fixed);
      for (double number : NUMBERS) {
        assertThat(bounds.truth(number))
            .as("%s %s %s", number, comparison.sign(), fixed)
            .isEqualTo(Comparing.truth(number, comparison, fixed));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void manyComeAsCloseAsTheirClosest(Comparison comparison) {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 2_000; round++) {
      double fixed = FIXED[random.nextInt(FIXED.length)];
      double[] numbers = new double[6];
      Arrays.setAll(numbers, i -> NUMBERS[random.nextInt(NUMBERS.length)]);
      int size = random.nextInt(1, numbers.length);
      for (int deciding : new int[] {Kleene.TRUE, Kleene.FALSE}) {
        int closest = Kleene.not(deciding);
        for (int i = 0; i < size; i++) {
          int truth = Comparing.truth(numbers[i], comparison, fixed);
          closest = Kleene.closer(closest, truth, deciding);
        }
        assertThat(Bounds.of(comparison, fixed).closest(numbers, size, deciding))
            .as("%d of %s", size, Arrays.toString(numbers))
            .isEqualTo(closest);
      }
    }
  }
}
