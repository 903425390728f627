package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each relation is of two boxes, in each space: T, F or U for unknown, a letter a frame. */
final class RelationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "far([:a:], [:b:], 3) % a; b 5.5,0 / a; b 5,0 / a % TFF",
        "far([:a:], [:b:]) % a; b 152.5,0 / a; b 152,0 / a; b; b 200,0 % TFT",
        "touching([:a:], [:b:]) % a; b 2,0 / a; b 2,2 / a; b 1,0 / a; b 2.1,0 / a % TTTFF",
        "touching([:a:], [:b:]) % a 0,0 0x0; b 1,1 / a 0,0 0x0; b 1.1,0 % TF",
        "left_of([:a:], [:b:]) % a 0,0 8x2 @90; b 2,0 / a 0,0 8x2 @90; b 2.1,0 % FT",
        "touching([:a:], [:b:]) % a 0,0 8x2 @90; b 2,0 / a 0,0 8x2 @90; b 2.1,0 % TF",
      })
  void imageSpace(String formula, String scene, String truth) {
    assertTruth(Space.IMAGE, formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        // a's farthest corner (2, 1, 0) is sqrt(5) away; a flat square of 2 metres at x
        "nearer([:a:], [:b:]) % a 1,0,0 2x2x0; b 4,0,0 2x2x0 / a 1,0,0 2x2x0; b 3.2,0,0 2x2x0 % TF",
        "nearer([:a:], [:b:]) % a 0,0,1 0x0x2; b 3,0,0 2x2x0 / a 0,0,1 0x0x2; b 2.9,0,0 2x2x2 % FF",
        "nearer([:a:], [:b:]) % a 0,0,1 0x0x2; b 0,0,5 2x2x2 / a 0,0,1 0x0x2; b 0,0,3 2x2x2 % TF",
        "nearer([:a:], [:b:]) % a 0,0,0 2x2x2; b 0,0,0 2x2x2 % F",
        "nearer([:a:], [:b:]) % a 5,0,0 1x1x1; a 1,0,0 1x1x1; b 4,0,0 2x2x2 / a 1,0,0 1x1x1 % TF",
        "farther([:a:], [:b:]) % a 4,0,0 2x2x0; b 1,0,0 2x2x0 / a 3.2,0,0 2x2x0; b 1,0,0 2x2x0 %"
            + " TF",
        "nearer([:a:], [:b:]) % a 1,0,0 2x2x0 @45; b 4,0,0 2x2x0 @30 % T",
        "far([:a:], [:b:]) % a 0,0,0 2x2x2; b 0,0,8 2x2x2 / a 0,0,0 2x2x2; b 0,0,7 2x2x2 % TF",
        "touching([:a:], [:b:]) % a 0,0,0 2x2x2; b 2,2,2 2x2x2 / a 0,0,0 2x2x2; b 0,0,2.5 2x2x2 %"
            + " TF",
      })
  void egoSpace(String formula, String scene, String truth) {
    assertTruth(Space.EGO, formula, scene, truth);
    assertTruth(Space.WORLD, formula, inTheWorld(scene), truth);
  }

  /** Returns the scene as a viewer at the world's origin sees it. */
  private static String inTheWorld(String scene) {
    return "0,0,0@0:" + scene.replace("/", "/ 0,0,0@0:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        // b is 4 long and 2 wide and heads along x, or as turned
        "ahead_of % a 4,0,0 2x2x2; b 0,0,0 4x2x2 / a 3,0,0 2x2x2; b 0,0,0 4x2x2 % TF",
        "ahead_of % a 4,9,9 2x2x2; b 0,0,0 4x2x2 / a -4,0,0 2x2x2; b 0,0,0 4x2x2 % TF",
        "ahead_of % a 0,4,0 2x2x2; b 0,0,0 4x2x2 @90 / a 0,3,0 2x2x2; b 0,0,0 4x2x2 @90 % TF",
        "ahead_of % a 3.5,0,0 2x2x2 @45; b 0,0,0 4x2x2 / a 3.4,0,0 2x2x2 @45; b 0,0,0 4x2x2 % TF",
        "ahead_of % a; b / a % FF",
        "behind % a -4,0,0 2x2x2; b 0,0,0 4x2x2 / a -3,0,0 2x2x2; b 0,0,0 4x2x2 % TF",
        "behind % a 0,-4,0 2x2x2; b 0,0,0 4x2x2 @90 / a 0,4,0 2x2x2; b 0,0,0 4x2x2 @90 % TF",
        "on_left_of % a 0,3,0 2x2x2; b 0,0,0 4x2x2 / a 0,2,0 2x2x2; b 0,0,0 4x2x2 % TF",
        "on_left_of % a -3,0,0 2x2x2; b 0,0,0 4x2x2 @90 / a 3,0,0 2x2x2; b 0,0,0 4x2x2 @90 % TF",
        "on_right_of % a 0,-3,0 2x2x2; b 0,0,0 4x2x2 / a 0,-2,0 2x2x2; b 0,0,0 4x2x2 % TF",
        "on_right_of % a 3,0,0 2x2x2; b 0,0,0 4x2x2 @90 / a 0,3,0 2x2x2; b 0,0,0 4x2x2 @90 % TF",
        "facing % a; b 5,0,0 2x2x2 / a; b 0,5,0 2x2x2 / a 0,0,0 2x2x2 @90; b 0,5,0 2x2x2 / a; b %"
            + " TFTU",
        "facing % a; b 5,2.8,0 2x2x2 / a; b 5,2.9,0 2x2x2 % TF",
      })
  void seenByTheOther(String relation, String scene, String truth) {
    String formula = relation + "([:a:], [:b:])";
    assertTruth(Space.EGO, formula, scene, truth);
    assertTruth(Space.WORLD, formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "facing([:a:], [:b:], 2) % a; b 0,5,0 2x2x2 / a; b -5,0,0 2x2x2 % TF",
        "facing([:a:], [:b:]) % a; a 9,0,0 1x1x1 @180; b 5,5,0 1x1x1 / a; b; b 5,0,0 1x1x1 % FT",
        "ahead_of([:a:], [:b:]) % a 4,0,0 2x2x2; b 9,0,0 9x2x2; b 0,0,0 4x2x2 % T",
        // far enough from one b's front, ahead of no b: both numbers are of the same b
        "ahead_of([:a:], [:b:]) % a 0,0,0 2x2x2; b -8,0,0 30x2x2; b 9,0,0 1x2x2 % F",
      })
  void someChoiceWillDo(String formula, String scene, String truth) {
    assertTruth(Space.EGO, formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        // the same boxes, seen by viewers who look along x, along y and back
        "left_of % 0,0,0@0: a 0,3,0 1x1x1; b 5,0,0 1x1x1 / 9,0,0@180: a 0,3,0 1x1x1; b 5,0,0 1x1x1"
            + " % TF",
        "right_of % 0,0,0@0: a 0,3,0 1x1x1; b 5,0,0 1x1x1 / 9,0,0@180: a 0,3,0 1x1x1; b 5,0,0 1x1x1"
            + " % FT",
        "left_of % 0,0,0@90: a 0,9,0 1x1x1; b 5,9,0 1x1x1 / 0,0,0@90: a 0,9,0 9x1x1; b 5,9,0 1x1x1"
            + " % TF",
        "left_of % a 0,3,0 1x1x1; b 5,0,0 1x1x1 / 1,2,3@0: a 0,3,0 1x1x1; b 5,0,0 1x1x1 % UT",
        "nearer % a; b 9,0,0 1x1x1 / 0,0,0@0: a; b 9,0,0 1x1x1 / 8,0,0@0: a; b 9,0,0 1x1x1 % UTF",
        "farther % 8,0,0@45: a; b 9,0,0 1x1x1 / 8,0,90@45: a; b 9,0,0 1x1x1 % TF",
        "above % a 0,0,3 1x1x1; b / a % TF",
        "below % a; b 0,0,3 1x1x1 % T",
      })
  void worldSpace(String relation, String scene, String truth) {
    assertTruth(Space.WORLD, relation + "([:a:], [:b:])", scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "nearer([:a:], [:b:]) % nearer has no meaning in an image: an image has no depth",
        "farther([:a:], [:b:]) % farther has no meaning in an image",
        "ahead_of([:a:], [:b:]) % ahead_of has no meaning in an image: a box has a rotation there",
        "behind([:a:], [:b:]) % behind has no meaning in an image",
        "on_left_of([:a:], [:b:]) % on_left_of has no meaning in an image",
        "on_right_of([:a:], [:b:]) % on_right_of has no meaning in an image",
        "facing([:a:], [:b:]) % facing has no meaning in an image",
        "@z([:a:]) > 0 % @z has no meaning in an image: its boxes are flat",
        "@l([:a:]) > 0 % @l has no meaning in an image",
        "@volume([:a:]) > 0 % @volume has no meaning in an image",
      })
  void anImageCannotTell(String formula, String message) {
    assertThatThrownBy(() -> Programs.of(formula, Space.IMAGE))
        .isInstanceOf(NotEvaluated.class)
        .hasMessageContaining(message);
  }

  private static void assertTruth(Space space, String formula, String scene, String truth) {
    FrameBatch clip = Scenes.parse(space, scene);
    assertThat(Programs.truths(Programs.of(formula, space), clip)).isEqualTo(truth);
  }
}
