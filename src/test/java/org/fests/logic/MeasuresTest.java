package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each measure is of the first frame's only detections of the classes a and b. */
final class MeasuresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "@x([:a:]) % a 5,6 3x7 % 5",
        "@y([:a:]) % a 5,6 3x7 % 6",
        "@w([:a:]) % a 5,6 3x7 % 3",
        "@h([:a:]) % a 5,6 3x7 % 7",
        "@area([:a:]) % a 5,6 3x7 % 21",
        "@area([:a:]) % a 5,6 3x7 @45 % 21",
        "@dist([:a:]) % a -3,4 2x2 % 5",
        "@dist([:a:], [:b:]) % a 1,1; b 4,-3 % 5",
        "@gap([:a:], [:b:]) % a; b 5,6 % 5",
        "@gap([:a:], [:b:]) % a; b 1,1 % 0",
        "@gap([:a:], [:b:]) % a 0,0 8x2 @90; b 5,0 % 3",
        "@iou([:a:], [:b:]) % a; b 1,0 % 0.333333333333",
        "@iou([:a:], [:b:]) % a; b % 1",
        "@iou([:a:], [:b:]) % a; b 2,0 % 0",
        "@iou([:a:], [:b:]) % a; b 0,0 0x0 % 0",
        "@iou([:a:], [:b:]) % a 0,0 0x0; b 0,0 0x2 % NaN",
        "@iou([:a:], [:b:]) % a 0,0 2x4 @90; b 0,0 4x2 % 1",
        "@cover([:a:], [:b:]) % a; b 1,0 % 0.5",
        "@cover([:a:], [:b:]) % a; b 0,0 8x8 % 1",
        "@cover([:b:], [:a:]) % a; b 0,0 8x8 % 0.0625",
        "@cover([:a:], [:b:]) % a 0,0 0x0; b % NaN",
        "@cover([:a:], [:b:]) % a; b 2,0 4x8 @45 % 0.828427124746",
        "@yaw([:a:]) % a @90 % 1.570796326795",
        "@yaw([:a:]) % a @270 % -1.570796326795",
        "@yaw([:a:]) % a @-180 % 3.141592653590",
        "@turn([:a:], [:b:]) % a @90; b @270 % 3.141592653590",
        "@turn([:a:], [:b:]) % a @170; b @-170 % 0.349065850399",
        "@bearing([:a:], [:b:]) % a; b 0,3 % 1.570796326795",
        "@bearing([:a:], [:b:]) % a @90; b 0,3 % 0",
        "@bearing([:a:], [:b:]) % a @-90; b -3,0 % -1.570796326795",
        "@bearing([:a:], [:b:]) % a; b -3,0 % 3.141592653590",
        "@bearing([:a:], [:b:]) % a; b % NaN",
        "@score([:a:]) % a ~0.25 % 0.25",
        "@frame() % a % 0",
        "@t() % a % NaN",
      })
  void image(String metric, String scene, double number) {
    assertNumber(Space.IMAGE, metric, scene, number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "@x([:a:]) % a 1,2,3 4x5x6 % 1",
        "@y([:a:]) % a 1,2,3 4x5x6 % 2",
        "@z([:a:]) % a 1,2,3 4x5x6 % 3",
        "@l([:a:]) % a 1,2,3 4x5x6 % 4",
        "@w([:a:]) % a 1,2,3 4x5x6 % 5",
        "@h([:a:]) % a 1,2,3 4x5x6 % 6",
        "@area([:a:]) % a 1,2,3 4x5x6 % 20",
        "@volume([:a:]) % a 1,2,3 4x5x6 % 120",
        "@dist([:a:]) % a 2,-3,6 4x5x6 % 7",
        "@dist([:a:], [:b:]) % a 1,2,2 4x5x6; b 0,0,0 1x1x1 % 3",
        "@gap([:a:], [:b:]) % a 0,0,0 2x2x2; b 5,0,6 2x2x2 % 5",
        "@iou([:a:], [:b:]) % a 0,0,0 2x2x2; b 0,0,1 2x2x2 % 0.333333333333",
        "@iou([:a:], [:b:]) % a 0,0,0 2x2x2; b 0,0,2 2x2x2 % 0",
        "@iou([:a:], [:b:]) % a 0,0,0 2x2x0; b 0,0,0 2x2x0 % NaN",
        "@cover([:a:], [:b:]) % a 0,0,0 2x2x2; b 0,1,1 2x2x2 % 0.25",
        "@bearing([:a:], [:b:]) % a 0,0,0 2x2x2 @45; b 3,3,9 1x1x1 % 0",
      })
  void space(String metric, String scene, double number) {
    assertNumber(Space.EGO, metric, scene, number);
    assertNumber(Space.WORLD, metric, scene, number);
  }

  @Test
  void knowsItsFrame() {
    FrameBatch clip = Scenes.timed("a | a / - / b | a / a");
    assertThat(Programs.frames(Programs.of("@t() == 0.2 & [:a:]", Space.IMAGE), clip))
        .isEqualTo("FFTF");
    assertThat(Programs.frames(Programs.of("@frame() == 3", Space.IMAGE), clip)).isEqualTo("FFFT");
  }

  private static void assertNumber(Space space, String metric, String scene, double number) {
    FrameBatch clip = Scenes.parse(space, scene);
    FormulaProgram program = Programs.of(metric + " == 0", space);
    double found = program.evidence(clip, 0, 0, Programs.tracks(clip)).get(0).left();
    if (Double.isNaN(number)) {
      assertThat(found).isNaN();
    } else {
      assertThat(found).isCloseTo(number, within(1e-11));
    }
  }
}
