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
        "A(v := [:a:], w := [:b:]) @dist(v, w) > 3 % A(v := [:a:], w := [:b:]) 3 < @dist(v, w)",
        "E(v := [:a:], w := [:b:]) @dist(w, v) < 2 % E(v := [:a:], w := [:b:]) 2 > @dist(w, v)",
        "A(v := [:a:], w := [:a:]) @dist(w, w) < 1 % [:a:]",
        "A(v := [:a:]) @dist(v, [:b:]) > 3 % A(v := [:a:]) E(w := [:b:]) @dist(v, w) > 3",
        "A(v := [:a:]) 3 < @dist(v, [:b:]) % A(v := [:a:]) E(w := [:b:]) @dist(v, w) > 3",
        "@dist([:a:], [:b:]) == 2 % E(v := [:a:], w := [:b:]) 2 == @dist(v, w)",
        "A(v := [:a:]) @x(v) / @y(v) > 1 % !(E(v := [:a:]) !(@x(v) / @y(v) > 1)) & [:a:]",
        "NE([:a:] & [:b:]) % E(v := [:a:], w := [:b:]) NE(v & w)",
      })
  void sayTheSame(String shorter, String longer) {
    FormulaProgram one = Programs.of(shorter, Space.IMAGE);
    FormulaProgram other = Programs.of(longer, Space.IMAGE);
    for (int seed = 0; seed < ROUNDS; seed++) {
      String scene = scene(new SplittableRandom(seed));
      FrameBatch clip = Scenes.parse(scene);
      assertThat(Programs.truths(one, clip))
          .as("seed %d: %s", seed, scene)
          .isEqualTo(Programs.truths(other, clip));
    }
  }

  private static String scene(SplittableRandom random) {
    return IntStream.range(0, 12)
        .mapToObj(frame -> sample(random))
        .collect(Collectors.joining("/", " ", " "));
  }

  private static String sample(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(
            i ->
                " %s %d,%d 2x2 "
                    .formatted(
                        random.nextInt(2) == 0 ? "a" : "b", random.nextInt(5), random.nextInt(5)))
        .collect(Collectors.joining(";", " ", " "));
  }
}
