package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is evaluated over a whole class at once or not to its end says what the long way says. */
final class ShortWaysTest {
  private static final int ROUNDS = 60;

  /** The second formula means the same in more words, which no short way knows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "A(v := [:a:], w := [:b:]) @dist(v, w) > 3 % A(v := [:a:], w := [:b:]) @dist(v, w) > 3 + 0"
            + " * @x(v)",
        "E(v := [:a:], w := [:b:]) @dist(w, v) < 2 % E(v := [:a:], w := [:b:]) @dist(w, v) < 2 + 0"
            + " * @x(v)",
        "E(v := [:a:], w := [:b:]) 2 >= @dist(w, v) % E(v := [:a:], w := [:b:]) @dist(w, v) <= 2 +"
            + " 0 * @x(v)",
        "A(v := [:a:], w := [:a:]) @dist(w, w) < 1 % [:a:]",
        "A(v := [:a:]) @dist(v, [:b:]) > 3 % A(v := [:a:]) E(w := [:b:]) @dist(v, w) > 3 + 0 *"
            + " @x(v)",
        "A(v := [:a:]) 3 < @dist(v, [:b:]) % A(v := [:a:]) E(w := [:b:]) @dist(v, w) > 3 + 0 *"
            + " @x(v)",
        "@dist([:a:], [:b:]) == 2 % E(v := [:a:], w := [:b:]) 2 + 0 * @x(v) == @dist(v, w)",
        "A(v := [:a:]) @x(v) / @y(v) > 1 % !(E(v := [:a:]) !(@x(v) / @y(v) > 1)) & [:a:]",
        "NE([:a:] & [:b:]) % E(v := [:a:], w := [:b:]) NE(v & w)",
        "E(v := [:a:], w := [:b:]) near(v, w, 1) % E(v := [:a:], w := [:b:]) @gap(v, w) <= 1 + 0 *"
            + " @x(v)",
        "A(v := [:a:], w := [:b:]) far(w, v, 1) % A(v := [:a:], w := [:b:]) @gap(v, w) > 1 + 0 *"
            + " @x(v)",
      })
  void sayTheSame(String shorter, String longer) {
    sayTheSame(shorter, longer, Space.IMAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "E(v := [:a:], w := [:b:]) near(v, w, 1) % E(v := [:a:], w := [:b:]) @gap(v, w) <= 1 + 0 *"
            + " @x(v)",
        "A(v := [:a:], w := [:b:]) far(w, v, 1) % A(v := [:a:], w := [:b:]) @gap(v, w) > 1 + 0 *"
            + " @x(v)",
        "E(v := [:a:], w := [:b:]) @dist(v, w) < 2 % E(v := [:a:], w := [:b:]) @dist(v, w) < 2 + 0"
            + " * @x(v)",
      })
  void sayTheSameOfSolids(String shorter, String longer) {
    sayTheSame(shorter, longer, Space.EGO);
  }

  private static void sayTheSame(String shorter, String longer, Space space) {
    FormulaProgram one = Programs.of(shorter, space);
    FormulaProgram other = Programs.of(longer, space);
    String box = space.solid() ? " %s %d,%d,%d 2x2x2 " : " %s %d,%d 2x2 ";
    for (int seed = 0; seed < ROUNDS; seed++) {
      String scene = scene(new SplittableRandom(seed), box);
      FrameBatch clip = Scenes.parse(space, scene);
      assertThat(Programs.truths(one, clip))
          .as("seed %d: %s", seed, scene)
          .isEqualTo(Programs.truths(other, clip));
    }
  }

  private static String scene(SplittableRandom random, String box) {
    return IntStream.range(0, 12)
        .mapToObj(frame -> sample(random, box))
        .collect(Collectors.joining("/", " ", " "));
  }

  private static String sample(SplittableRandom random, String box) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(
            i ->
                box.formatted(
                    random.nextInt(2) == 0 ? "a" : "b",
                    random.nextInt(5),
                    random.nextInt(5),
                    random.nextInt(5)))
        .collect(Collectors.joining(";", " ", " "));
  }
}
