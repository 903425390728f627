package org.fests.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.fests.scene.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadFitTest {
  private static double[] corners(Box box, int first, int step) {
    double[] quad = new double[8];
    double[] along = {-0.5, 0.5, 0.5, -0.5};
    double[] across = {-0.5, -0.5, 0.5, 0.5};
    for (int i = 0; i < 4; i++) {
      int at = (first + step * i) % 4;
      double u = along[at] * box.width();
      double v = across[at] * box.height();
      quad[2 * i] = box.x() + u * Math.cos(box.angle()) - v * Math.sin(box.angle());
      quad[2 * i + 1] = box.y() + u * Math.sin(box.angle()) + v * Math.cos(box.angle());
    }
    return quad;
  }

  /** A box is its own best fit, wherever its corners are begun and whichever way they go. */
  @Test
  void findsTheBoxOfItsCorners() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Box box =
          Box.inImage(
              random.nextDouble(-100, 2000),
              random.nextDouble(-100, 2000),
              random.nextDouble(1, 300),
              random.nextDouble(1, 300),
              random.nextDouble(-Math.PI / 4, Math.PI / 4));
      QuadFit fit = QuadFit.of(corners(box, random.nextInt(4), random.nextBoolean() ? 1 : 3));
      assertThat(fit.error()).as("seed %d", seed).isLessThan(1e-9);
      assertThat(fit.box().x()).as("seed %d", seed).isCloseTo(box.x(), within(1e-9));
      assertThat(fit.box().y()).as("seed %d", seed).isCloseTo(box.y(), within(1e-9));
      assertThat(fit.box().width()).as("seed %d", seed).isCloseTo(box.width(), within(1e-9));
      assertThat(fit.box().height()).as("seed %d", seed).isCloseTo(box.height(), within(1e-9));
      assertThat(fit.box().angle()).as("seed %d", seed).isCloseTo(box.angle(), within(1e-9));
    }
  }

  /** No box nearby is better: the fit is of least squares. */
  @Test
  void noBoxNearbyIsBetter() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] quad = corners(Box.inImage(0, 0, 80, 50, 0.3), 0, 1);
      for (int i = 0; i < 8; i++) {
        quad[i] += random.nextDouble(-6, 6);
      }
      Box fit = QuadFit.of(quad).box();
      double least = squares(quad, fit);
      for (double step : new double[] {-0.01, 0.01}) {
        assertThat(least)
            .as("seed %d", seed)
            .isLessThanOrEqualTo(
                squares(
                    quad,
                    Box.inImage(fit.x() + step, fit.y(), fit.width(), fit.height(), fit.angle())))
            .isLessThanOrEqualTo(
                squares(
                    quad,
                    Box.inImage(fit.x(), fit.y() + step, fit.width(), fit.height(), fit.angle())))
            .isLessThanOrEqualTo(
                squares(
                    quad,
                    Box.inImage(fit.x(), fit.y(), fit.width() + step, fit.height(), fit.angle())))
            .isLessThanOrEqualTo(
                squares(
                    quad,
                    Box.inImage(fit.x(), fit.y(), fit.width(), fit.height() + step, fit.angle())))
            .isLessThanOrEqualTo(
                squares(
                    quad,
                    Box.inImage(fit.x(), fit.y(), fit.width(), fit.height(), fit.angle() + step)));
      }
    }
  }

  private static double squares(double[] quad, Box box) {
    double[] corners = corners(box, 0, 1);
    double sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (quad[i] - corners[i]) * (quad[i] - corners[i]);
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 4 0 4 2 0 2, true",
    "0 2 4 2 4 0 0 0, true",
    "0 0 4 2 4 0 0 2, false",
    "0 0 4 0 1 1 0 4, true", // a dent is no crossing
    "0 0 0 0 0 0 0 0, true",
    "0 0 9 0 9 0 9 9, true",
  })
  void quadrilateralsGoRound(String numbers, boolean round) {
    double[] quad =
        java.util.Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(QuadFit.goesRound(quad)).isEqualTo(round);
  }
}
