package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RewritingTest {
  private static final int SAMPLES = 3000;

  /** Writes another number for each number, and tells which were met. */
  private record Doubling(List<Double> met) implements Rewriting {
    @Override
    public Metric number(Metric.Constant number) {
      met.add(number.value());
      return new Metric.Constant(2 * number.value());
    }
  }

  private static Spre random(long seed) {
    return new RandomSpre(new SplittableRandom(seed), Feature.all(), List.of("car", "bus"))
        .pattern(1 + (int) (seed % 4));
  }

  @Test
  void whatChangesNothingMakesAnEqualPattern() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      Spre spre = random(seed);
      assertThat(spre.accept(new Rewriting() {})).as("seed %d", seed).isEqualTo(spre);
    }
  }

  @Test
  void everyNumberIsMetInTheOrderOfTheText() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      Spre spre = random(seed);
      List<Double> expected = new ArrayList<>();
      Children.walk(
          spre,
          node -> {
            if (node instanceof Metric.Constant number) {
              expected.add(number.value());
            }
          });
      List<Double> met = new ArrayList<>();
      spre.accept(new Doubling(met));
      assertThat(met).as("seed %d: %s", seed, SpreText.of(spre)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[@x(a) < 1.0 + -2.0]{2,3} | [@x(a) < 2.0 + -4.0]{2,3}",
        "E(c := [:car:]) (?<p> [near(c, [:bus:], 5.0)])* | "
            + "E(c := [:car:]) (?<p> [near(c, [:bus:], 10.0)])*",
        "[#(v := [:car:] : d(@x(v)) > 3.0) >= 2.0]<1s,2s> | "
            + "[#(v := [:car:] : d(@x(v)) > 6.0) >= 4.0]<1s,2s>",
        "~[hold(min(rate(@x(a)), 1.0) > 2.0 -> prev(@y(a)) == 3.0, 5)] & .{1s,} | "
            + "~[hold(min(rate(@x(a)), 2.0) > 4.0 -> prev(@y(a)) == 6.0, 5)] & .{1s,}",
      })
  void writesOtherNumbers(String pattern, String doubled) {
    Spre spre = read(pattern);
    assertThat(SpreText.of(spre.accept(new Doubling(new ArrayList<>()))))
        .isEqualTo(SpreText.of(read(doubled)));
  }

  private static Spre read(String pattern) {
    return SpreParser.parse(pattern.replace("a)", "[:car:])")).spre();
  }

  @Test
  void aThresholdWithItsOwnNumberMakesAnEqualPattern() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      Spre spre = random(seed);
      List<Threshold> thresholds = Thresholds.of(spre);
      for (Threshold threshold : thresholds) {
        assertThat(Thresholds.with(spre, threshold.number(), threshold.value()))
            .as("seed %d: %s", seed, threshold)
            .isEqualTo(spre);
      }
    }
  }
}
