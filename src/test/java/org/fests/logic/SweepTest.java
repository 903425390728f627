package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In crowds, what a sweep over the boxes tells is what trying every pair tells. */
final class SweepTest {
  private static final int ROUNDS = 60;

  /** Each class has more boxes than the root of the pairs that are few. */
  private static final int CROWD = 80;

  @ParameterizedTest
  @CsvSource({"IMAGE, 0", "IMAGE, 30", "EGO, 0", "EGO, 30"})
  void tellsWhatAllPairsTell(Space space, int degrees) {
    int met = 0;
    for (long seed = 0; seed < ROUNDS; seed++) {
      FrameBatch clip = Scenes.parse(space, crowd(new SplittableRandom(seed), space, degrees));
      String swept = truth("NE([:a:] & [:b:])", clip);
      assertThat(swept)
          .as("seed %d", seed)
          .isEqualTo(truth("E(v := [:a:], w := [:b:]) overlapping(v, w)", clip));
      met += swept.equals("T") ? 1 : 0;
    }
    assertThat(met).isBetween(ROUNDS / 6, ROUNDS * 5 / 6);
  }

  private static String truth(String formula, FrameBatch clip) {
    return Programs.frames(Programs.of(formula, clip.stream().space()), clip);
  }

  /** Draws long flat boxes on a grid, so that many lie above one another and few overlap. */
  private static String crowd(SplittableRandom random, Space space, int degrees) {
    StringBuilder scene = new StringBuilder();
    for (int i = 0; i < 2 * CROWD; i++) {
      String name = i % 2 == 0 ? "a" : "b";
      int x = random.nextInt(-120, 120);
      int y = random.nextInt(-2000, 2000);
      String text = space == Space.IMAGE ? "%s %d,%d 20x1" : "%s %d,%d,1 20x1x2";
      scene.append(i == 0 ? "" : "; ").append(text.formatted(name, x, y));
      scene.append(degrees == 0 ? "" : String.format(Locale.ROOT, " @%d", degrees));
    }
    return scene.toString();
  }
}
