package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.function.Function;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.spre.Relation;
import org.junit.jupiter.api.Test;

/**
 * What choices of boxes tell is what the exact regions tell, and so is what the sides of two boxes
 * tell: a region of open boxes is its own interior, and the operator I is always asked of exact
 * regions.
 */
final class FastPathTest {
  private static final int ROUNDS = 400;

  @Test
  void upright() {
    agrees(Space.IMAGE, RandomRegions::upright);
  }

  @Test
  void turned() {
    agrees(Space.IMAGE, RandomRegions::turned);
  }

  @Test
  void solid() {
    agrees(Space.EGO, RandomRegions::solid);
  }

  @Test
  void turnedSolid() {
    agrees(Space.EGO, RandomRegions::turnedSolid);
  }

  private static void agrees(Space space, Function<RandomRegions, String> scenes) {
    for (long seed = 0; seed < ROUNDS; seed++) {
      RandomRegions random = new RandomRegions(seed);
      String scene = scenes.apply(random);
      FrameBatch clip = Scenes.parse(space, scene);
      String term = random.plainTerm(3);
      String title = "seed %d, %s, %s".formatted(seed, term, scene);
      assertThat(truth("NE(%s)".formatted(term), clip))
          .as(title)
          .isEqualTo(truth("NE(I(%s))".formatted(term), clip));
      for (Relation relation : EnumSet.range(Relation.DC, Relation.CONTAINS)) {
        String choice = "E(v := [:a:], w := [:b:]) %s(%s, w)";
        assertThat(truth(choice.formatted(relation.word(), "v"), clip))
            .as(relation + ", " + title)
            .isEqualTo(truth(choice.formatted(relation.word(), "I(v)"), clip));
      }
    }
  }

  private static String truth(String formula, FrameBatch clip) {
    return Programs.truths(Programs.of(formula, clip.stream().space()), clip);
  }
}
