package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What formulas are that look at other frames: T, F or U for unknown, a letter a sample. Frames are
 * 100 ms apart.
 */
final class OtherFramesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "prev(@x(c)) > 3 % a#1 5,0 / a#1 1,0 / b / a#1 9,0 % UTUU",
        "prev(prev(@x(c))) > 3 % a#1 5,0 / b / a#1 1,0 / a#1 / a#1 % UUTUF",
        "@x(p) > prev(@x(c)) % a#1 5,0; b#2 9,0 / b#2 9,0 / a#1; b#2 % UUU",
        "d(@x(c)) > 0 % a#1 1,0 / a#1 2,0 / a#1 2,0 % UTF",
        "rate(@x(c)) == 10 % a#1 1,0 / a#1 2,0 / a#1 2,0 % UTF",
        "E(v := [:b:]) prev(@x(v)) > 3 % b#2 5,0 / b#2 1,0 / b 1,0 / b#2 % UTUU",
        "E(v := [:b:]) d(@x(v)) > 3 % b#3 5,0; b#2 1,0 / b#3 1,0; b#2 5,0 % UT",
        "prev(@x([:b:])) > 3 % b 5,0 / b 1,0 / a / b % UTFF",
        "prev(@dist(c, [:b:])) > 3 % a#1; b 9,0 / a#1 / a#1 / b / a#1 % UTFUU",
        "d(@x([:b:])) == 4 % b 1,0; b 3,0 / b 7,0 / b 8,0 % UTF",
        "prev(#([:b:])) == 2 % b; b / a % UT",
        "prev(#(v := [:b:] : @x(v) > 3)) == 1 % b; b 5,0 / a / a % UTF",
        "E(w := [:b:]) prev(#(v := [:b:] : v != w)) == 1 % b#2; b#3 / b#2 / b#2 % UTF",
        "prev(@x(c)) > 3 % a#1 5,0 | a#1 1,0 / a#1 0,0 | a#1 0,0 / - / a#1 % UUTFU",
      })
  void theFrameBefore(String formula, String scene, String truths) {
    assertTruths(formula, scene, truths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "hold([:b:], 2) % b / b / a / b % TTFF",
        "hold([:b:], 200ms) % b / b / a / b % TTFF",
        "hold([:b:], 201ms) % b / b / a / b % FFFF",
        "hold([:b:], 200ms) % b / a / b / b % FFTT",
        "hold([:b:], 100ms) % a / b % FT",
        "!hold([:b:], 2) % b / b / a / b % FFTT",
        "hold(@x(c) > 0, 2) % a#1 1,0 / b / a#1 1,0 / a#1 1,0 / b % UUTTU",
        "hold(@x(c) > 0, 3) % a#1 1,0 / a#1 1,0 / a#1 0,0 / b % FFFF",
        "hold(present(c), 2) % a#1 / a#1 / b % TTF",
        "E(v := [:b:]) hold(@x(v) > 3, 2) % b#1 5,0; b#2 / b#1; b#2 5,0 / b#2 5,0 / b 5,0 % FTTU",
        "E(v := [:b:]) hold(@x(v) > 3, 1) % b 5,0 / b 1,0 % TF",
        "E(v := [:b:]) hold(prev(@x(v)) > 3, 1) % b#1 5,0 / a / b#1 / b#1 % UFUF",
        "hold(hold([:b:], 2) | [:c:], 3) % b / b / c / a / b / c / b % TTTFFFF",
        "hold(prev(#([:b:])) > 0, 2) % b / b / b % UTT",
        "hold([:b:], 2) % b | a / b | b / a | b / - / b | b % TFTTFTFF",
        "prev(#(v := [:b:] : hold(@x(v) > 3, 2))) == 1 % b#1 5,0 / b#1 5,0 / a / a % UTTF",
      })
  void hold(String formula, String scene, String truths) {
    assertTruths(formula, scene, truths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "fill([:b:], 1) % a / b / a / b / a / a / b / a % FTTTFFTF",
        "fill([:b:], 2) % a / b / a / b / a / a / b / a % FTTTTTTF",
        "fill([:b:], 100ms) % a / b / a / b / a / a / b / a % FTTTFFTF",
        "fill([:b:], 99ms) % a / b / a / b % FTFT",
        "fill(@x(c) > 0, 1) % b / a#1 1,0 / b / a#1 1,0 / a#1 / b / a#1 1,0 % UTTTFUT",
        "E(v := [:b:]) fill(@x(v) > 3, 1) % b#1 5,0 / b#1 1,0 / b#1 5,0 / b#1 % TTTF",
        "fill(hold([:b:], 2), 2) % b / b / a / b / b / a / b % TTTTTFF",
        "hold(fill([:b:], 1), 3) % b / a / b / a % TTTF",
        "fill([:b:], 1) % b | b / a / b | b % TTTTT",
      })
  void fill(String formula, String scene, String truths) {
    assertTruths(formula, scene, truths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "hold([:b:], 2) % b / b / b / a % 1 % TRUE 3.0 >= 2.0 in -1..2",
        "hold([:b:], 400ms) % b / b / b / a % 1 % FALSE 0.3 >= 0.4 in -1..2",
        "hold([:b:], 2) % b / b / b / a % 3 % FALSE 0.0 >= 2.0 in 0..1",
        "fill([:b:], 1) % b / a / a / b % 1 % FALSE 2.0 <= 1.0 in 0..2",
        "fill([:b:], 2) % b / a / a / b % 2 % TRUE 2.0 <= 2.0 in -1..1",
        "fill([:b:], 2) % b / a / a / b % 3 % TRUE 0.0 <= 2.0 in 0..1",
        "fill([:b:], 2) % b / a / a / a % 3 % FALSE NaN <= 2.0 in 0..1",
      })
  void showsTheRun(String formula, String scene, int frame, String evidence) {
    FrameBatch clip = Scenes.timed(scene);
    FormulaProgram program = Programs.of(formula, Space.IMAGE);
    AtomEvidence atom = program.evidence(clip, frame, frame, Programs.tracks(clip)).get(0);
    assertThat(
            "%s %s %s %s in %d..%d"
                .formatted(
                    atom.truth(),
                    atom.left(),
                    atom.comparison().sign(),
                    atom.right(),
                    atom.span().start(),
                    atom.span().end()))
        .isEqualTo(evidence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "@x(c) > 3                          % 5..5",
        "d(@x(c)) > prev(prev(@y(c)))       % 3..5",
        "hold(fill([:b:], 2), 3)            % 0..10",
        "hold([:b:], 200ms)                 % 2..8",
        "hold(prev(#([:b:])) > 0, 200ms)    % 1..8",
        "fill(hold([:b:], 100ms), 1) & d(@x(c)) > 0 % 2..8",
        "hold([:b:], 2s)                    % 0..12",
      })
  void knowsWhichFramesDecide(String formula, String frames) {
    FrameBatch clip = Scenes.timed("a" + " / a".repeat(11));
    Reach reach = Programs.of(formula, Space.IMAGE).reach();
    assertThat(reach.first(clip, 5) + ".." + reach.last(clip, 5)).isEqualTo(frames);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "moving(c) % a#1 0,0 / a#1 3,4 / a#1 3,5 / b / a#1 % UTFUU",
        "moving(c, 5) % a#1 0,0 / a#1 3,4 / a#1 9,4 % UFT",
        "still(c) % a#1 0,0 / a#1 0,1 / a#1 9,0 % UTF",
        "moving([:a:]) % a#1 0,0; a#2 0,0 / a#1 0,0; a#2 9,0 / a % UTU",
        "moving_left(c) % a#1 9,0 / a#1 7,0 / a#1 8,0 % UTF",
        "moving_right(c) % a#1 9,0 / a#1 7,0 / a#1 9,0 % UFT",
        "moving_up(c) % a#1 0,9 / a#1 0,7 / a#1 0,9 % UTF",
        "moving_down(c) % a#1 0,9 / a#1 0,7 / a#1 0,9 % UFT",
        "approaching(c, p) % a#1 0,0; b#2 9,0 / a#1 4,0; b#2 9,0 / a#1 4,0; b#2 9,0 % UTF",
        "receding(c, p) % a#1 0,0; b#2 9,0 / a#1; b#2 12,0 / a#1; b#2 12,0 % UTF",
        "approaching(c, [:b:], 3) % a#1; b#2 9,0 / a#1 4,0; b#2 9,0 / a#1 4,0; b 4,0 % UTU",
        "@speed(c) > 49 % a#1 0,0 / a#1 3,4 / a#1 3,4 / b / a#1 % UTFUU",
        "@vx(c) == -20 & @vy(c) == 10 % a#1 2,0 / a#1 0,1 / a#1 % UTF",
        "prev(@vx(c)) == 20 % a#1 0,0 / a#1 2,0 / a#1 9,0 / a#1 % UUTF",
        "E(v := [:b:]) hold(moving(v), 2) % b#1 / b#1 9,0 / b#1 / b#1 % UTTF",
      })
  void motion(String formula, String scene, String truths) {
    assertTruths(formula, scene, truths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "moving_left(c) % a#1 9,0,0 2x2x2 / a#1 9,1,0 2x2x2 / a#1 9,0,0 2x2x2 % UTF",
        "moving_up(c) % a#1 9,0,0 2x2x2 / a#1 9,0,1 2x2x2 / a#1 9,0,0 2x2x2 % UTF",
        "moving_nearer(c) % a#1 9,0,0 2x2x2 / a#1 8,0,0 2x2x2 / a#1 9,0,0 2x2x2 % UTF",
        "moving_farther(c) % a#1 9,0,0 2x2x2 / a#1 8,0,0 2x2x2 / a#1 9,0,0 2x2x2 % UFT",
        "turning_left(c) % a#1 9,0,0 2x2x2 / a#1 9,0,0 2x2x2 @5 / a#1 9,0,0 2x2x2 @1 % UTF",
        "turning_right(c) % a#1 9,0,0 2x2x2 @179 / a#1 9,0,0 2x2x2 @-179 / a#1 9,0,0 2x2x2 @178 %"
            + " UFT",
      })
  void motionInSpace(String formula, String scene, String truths) {
    FormulaProgram program = Programs.of(formula, Space.EGO);
    assertThat(Programs.truths(program, Scenes.parse(Space.EGO, scene))).isEqualTo(truths);
  }

  @Test
  void aRateWithoutTimesIsUnknown() {
    FrameBatch clip = Scenes.parse("a#1 1,0 / a#1 2,0");
    assertThat(Programs.truths(Programs.of("rate(@x(c)) > 0", Space.IMAGE), clip)).isEqualTo("UU");
  }

  private static void assertTruths(String formula, String scene, String truths) {
    FormulaProgram program = Programs.of(formula, Space.IMAGE);
    assertThat(Programs.truths(program, Scenes.timed(scene))).isEqualTo(truths);
  }
}
