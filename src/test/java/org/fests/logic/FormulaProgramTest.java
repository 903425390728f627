package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is true of small scenes: T, F or U for unknown, a letter a frame. */
final class FormulaProgramTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[:a:] % a / b / a;b / % TFTF",
        "![:a:] % a / b / a;b / % FTFT",
        "[:a:] & [:b:] % a / b / a;b / % FFTF",
        "[:a:] | [:b:] % a / b / a;b / % TTTF",
        "[:a:] -> [:b:] % a / b / a;b / % FTTT",
        "!([:a:] & ![:b:]) & ![:c:] % a / b / a;b / c % FTTF",
        "[:nobody:] | true % a % T",
        "false % a % F",
        "#([:a:]) >= 2 % a / a;a / a;b;a % FTT",
        "#(v := [:a:] : @x(v) > 1) == 1 % a 2,0 2x2; a / a % TF",
      })
  void classes(String formula, String scene, String truth) {
    assertTruth(formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "E(v := [:a:]) @x(v) > 5 % a 9,0 / a 9,0; a 1,0 / a 1,0 / % TTFF",
        "A(v := [:a:]) @x(v) > 5 % a 9,0 / a 9,0; a 1,0 / a 1,0 / % TFFF",
        "!A(v := [:a:]) @x(v) > 5 % a 9,0 / a 9,0; a 1,0 / a 1,0 / % FTTT",
        "E(v := [:a:] | [:b:]) @x(v) > 5 % b 9,0; a / a 9,0; b / b % TTF",
        "E(v := [:a:], w := [:a:]) v != w & @x(v) == @x(w) % a;a / a % TF",
        "E(v := [:a:], w := [:b:]) true % a / a;b / b % FTF",
        "A(v := [:a:], w := [:b:]) [:a:] % a / a;b / b % FTF",
        "A(v := [:a:]) E(w := [:b:]) @x(v) == @x(w) % a;b / a;a 1,0;b / a;a 1,0;b;b 1,0 % TFT",
        "E(v := [:a:]) (@x(v) > 5 | [:b:]) % a / a;b / a 9,0 / b % FTTF",
        "A(v := [:a:], w := [:b:]) (@x(v) > 5 | @x(w) > 5) % a;b 9,0 / a;b / a 9,0;a;b % TFF",
        "E(v := [:a:]) E(v := [:b:]) v.class == \"b\" % a;b / a % TF",
        "A(v := [:a:]) @x(v) / 0 > 1 % a / % UF",
        "E(v := [:a:]) (@x(v) / 0 > 1 | @x(v) > 5) % a / a;a 9,0 % UT",
        "E(v := [:a:] & [:b:]) @x(v) > 5 % a 9,0;b 8,0 / a 5,0;b 9,0 % TF",
        "A(v := [:a:], w := v & [:b:]) @x(v) > 5 % a 9,0;b 8,0;a / a;b / a 9,0;b % TFF",
        "A(v := [:a:], w := v | [:b:]) @x(w) > 5 % a 9,0;b 8,0 / a 9,0;b / b 9,0 % TFF",
      })
  void quantifiers(String formula, String scene, String truth) {
    assertTruth(formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "@x([:a:]) > 5 % a 9,0; a 1,0 / a 1,0 / % TFF",
        "!(@x([:a:]) > 5) % a 9,0; a 1,0 / a 1,0 / % FTT",
        "@x([:a:]) > @x([:b:]) % a 1,0; a 5,0; b 4,0; b 9,0 / a 1,0; b 1,0 % TF",
        "@x([:a:]) >= @x([:b:]) % a 1,0; b 1,0 / a; b 1,0 % TF",
        "@x([:a:]) < @x([:b:]) % a 1,0; b; b 2,0 / a 1,0; b 1,0 % TF",
        "@x([:a:]) <= @x([:b:]) % a 1,0; b 1,0 / a 1,0; b % TF",
        "@x([:a:]) == @x([:b:]) % a 1,0; a 3,0; b 2,0; b 3,0 / a; b 1,0 / a % TFF",
        "@x([:a:]) != @x([:b:]) % a;b / a;a;b / a;a;b 1,0 / a % FFTF",
        "@dist([:a:], [:b:]) <= 5 % a; b 3,4 / a; b 3,5; b 9,0 / a % TFF",
        "@dist([:a:]) == 5 % a 3,4 % T",
        "@w([:a:]) + @h([:a:]) == 7 % a 0,0 3x4 / a 0,0 3x5; a 0,0 2x1 / a 0,0 3x5 % TTF", // each
        // term
        // on its
        // own
        "@area([:a:]) == 12 & @y([:a:]) == 5 % a 0,5 3x4 % T",
        "min(@x([:a:]), 3) + max(1, 2) - abs(0 - 4) * 2 == -4 % a 2,0 % T",
        "-@x([:a:]) < -1 % a 2,0 / a 1,0 % TF",
        "1 / @x([:a:]) > 0 % a 2,0 / a / a; a 2,0 / a; a -2,0 / % TUTUF",
        "!(1 / @x([:a:]) > 0) % a 2,0 / a / a; a -2,0 / % FUUT",
        "1 / @x([:a:]) > @x([:b:]) % a;b / a % UF",
        "@x([:a:] | [:b:]) == 3 % a; b 3,0 / a 3,0 / c 3,0 % TTF",
        "@x([:a:] & [:b:]) == 3 % a 3,0; b 4,0 / a 3,0; b 5,0 / b 3,0; a 3,1 / a 3,0 % TFTF",
        "#([:a:] & [:b:]) == 3 % a;a 1,0;b / a;a 9,0;b % TF",
        "known(1 / @x([:a:]) > 0) % a 2,0 / a % TF",
      })
  void numbers(String formula, String scene, String truth) {
    assertTruth(formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "left_of([:a:], [:b:]) % a; b 3,0 / a; b 2,0 / a; b 9,0; b 1,0 / a % TFTF",
        "right_of([:a:], [:b:]) % a 3,0; b / a 2,0; b % TF",
        "above([:a:], [:b:]) % a; b 0,3 / a; b 0,2 / a 0,3; b % TFF",
        "below([:a:], [:b:]) % a 0,3; b / a 0,2; b % TF",
        "near([:a:], [:b:], 3) % a; b 5,0 / a; b 5.5,0 / a;b / % TFTF",
        "near([:a:], [:b:]) % a; b 152,0 / a; b 152.5,0 % TF",
        "near([:a:], [:b:], @w([:b:]) * 2) % a; b 6,0 2x2 / a; b 6,0 1x2 % TF",
        "overlapping([:a:], [:b:]) % a; b 1,1 / a; b 2,0 / a; b 0,0 0x2 % TFF",
        "overlapping([:a:], [:b:] | [:c:]) % a; c 1,1 / a; b 1,1 / a; c 3,3 % TTF",
        "overlapping([:a:] & [:b:], [:c:]) % a;b 1,0;c 0,1 / a;b 1.5,0;c -1.5,0 % TF",
        "E(v := [:a:], w := [:b:]) inside(v, w) % a; b 0,0 2x2 / a 1,0; b 0,0 4x2 / a 2,0; b % TTF",
        "E(v := [:a:], w := [:b:]) inside(v, w) % a 1,0 0x0; b / a 2,0 0x0; b % FF",
        "NE([:a:]) % a / a 0,0 0x2 / % TFF",
        "NE([:a:] & [:b:]) % a; b 1,1 / a; b 2,0 / a % TFF",
        "NE([:a:] & [:b:] & [:c:]) % a;b 1,0;c 0,1 / a;b 1.5,0;c -1.5,0 / a;b % TFF",
        "NE(([:a:] | [:b:]) & [:c:]) % b;c / a;c / a;b / a 9,0;c % TTFF",
        "NE([:a:] & [:a:]) % a / a 0,0 0x1 % TF",
        "E(v := [:a:]) NE(v & [:b:]) % a;b / a;b 9,0;a 9,1 / a % TTF",
      })
  void relations(String formula, String scene, String truth) {
    assertTruth(formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "overlapping([:a:], [:b:]) % a; b 2,0 2x2 @45 / a; b 2.5,0 2x2 @45 / a; b 2,0 2x2 @90 %"
            + " TFF",
        "NE([:a:] & [:b:]) % a 0,0 2x2 @45; b 1.7,1.7 2x2 @45 / a 0,0 2x2 @45; b 1.4,0 2x2 @45 %"
            + " FT",
        "left_of([:a:], [:b:]) % a 0,0 8x2 @90; b 3,0 / a 0,0 8x2; b 3,0 % TF",
        "near([:a:], [:b:], 3) % a 0,0 8x2 @90; b 5,0 / a 0,0 8x2 @90; b 5.1,0 % TF",
        "E(v := [:a:], w := [:b:]) inside(v, w) % a 0,0 2x4 @90; b 0,0 4x2 / a 0,0 2x4; b 0,0 4x2 %"
            + " TF",
        "NE([:a:] & [:b:] & [:c:]) % a;b 0,0 2x2 @30;c 0,0 2x2 @60 / a;b 2,0 3x3 @45;c 5,0 % TF",
      })
  void turnedBoxes(String formula, String scene, String truth) {
    assertTruth(formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "@x(c) > 5 % a#1 9,0 / a#1 1,0 / a#2 9,0 / % TFUU",
        "!(@x(c) > 5) % a#1 9,0 / a#1 1,0 / a#2 9,0 % FTU",
        "@x(c) > 5 | true % a#2 % T",
        "@x(c) > 5 & false % a#2 % F",
        "present(c) % a#1 / b#1 / a#2 / % TTFF",
        "!present(c) % a#1 / b#1 / a#2 / % FFTT",
        "@x(c) > @x([:b:]) % a#1 9,0;b / a#1 / b / % TFUU",
        "near(c, p, 3) % a#1;a#2 4,0 / a#1;a#2 9,0 / a#1 / a#2 % TFUU",
        "NE(c & [:b:]) % a#1;b / a#1 / b % TFU",
        "NE(c | [:b:]) % b / a#1 % UT",
        "c == p % a#1;a#2 / a#1 % FU",
        "c != p % a#1;a#2 / a#1 % TU",
        "E(v := [:a:]) v == c % a#1;a#2 / a#2 / b#1;a % TUF",
        "E(v := [:a:]) v == c % b % F",
        "A(v := [:a:]) @x(v) > @x(c) % a#1;a 1,0 / a#2 / % FUF",
        "known(@x(c) > 5) % a#1 / a#2 % TF",
        "c.class == \"a\" % a#1 / b#1 / a#2 % TFU",
      })
  void tracks(String formula, String scene, String truth) {
    assertTruth(formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "E(v := [:a:]) v.score >= 0.5 % a ~0.5 / a ~0.4 % TF",
        "E(v := [:a:]) v.class == \"a\" % a / b % TF",
        "E(v := [:a:]) v.class != \"b\" % a % T",
        "E(v := [:a:]) v.state == \"open\" % a state=open / a state=shut / a / a state=3 % TFUU",
        "E(v := [:a:]) v.state != \"open\" % a state=open / a state=shut / a % FTU",
        "E(v := [:a:]) v.lit == true % a lit=true / a lit=false / a lit=yes % TFU",
        "E(v := [:a:]) v.speed < 3 % a speed=2 / a speed=3 / a speed=fast / a % TFUU",
      })
  void attributes(String formula, String scene, String truth) {
    assertTruth(formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[:a:] & [:b:] % a;b | / a | b / - / | % TFFF",
        "![:a:] % a | b / a | a / - / | % TFFT",
        "true % a / - / | % TFT",
        "E(v := [:a:]) @x(v) > 5 % a | a 9,0 / a | b 9,0 % TF",
        "@x(c) > 5 % | a#1 9,0 / a#1 1,0 | a#2 9,0 % TF",
      })
  void anyChannelWillDo(String formula, String scene, String truth) {
    FrameBatch clip = Scenes.parse(scene);
    assertThat(Programs.frames(Programs.of(formula, Space.IMAGE), clip)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "left_of([:a:], [:b:]) % a 9,3,0 1x1x1; b 5,0,0 1x1x1 / a 0,1,0 1x1x1; b 0,0,0 1x1x1 % TF",
        "above([:a:], [:b:]) % a 0,0,3 1x1x2; b 9,9,1 1x1x2 / a 0,0,2.9 1x1x2; b 9,9,1 1x1x2 % FF",
        "below([:a:], [:b:]) % a 0,0,0 1x1x2; b 9,9,3 1x1x2 % T",
        "near([:a:], [:b:]) % a 0,0,0 2x2x2; b 5,6,0 2x2x2 / a 0,0,0 2x2x2; b 5,6.1,0 2x2x2 % TF",
        "overlapping([:a:], [:b:]) % a 0,0,0 2x2x2; b 1,0,1 2x2x2 / a 0,0,0 2x2x2; b 1,0,2 2x2x2 %"
            + " TF",
        "@dist([:a:]) == 3 & @volume([:a:]) == 24 % a 1,2,2 2x3x4 % T",
        "@z([:a:]) + @l([:a:]) == 4 % a 1,2,2 2x3x4 % T",
      })
  void egoSpace(String formula, String scene, String truth) {
    FrameBatch clip = Scenes.parse(Space.EGO, scene);
    assertThat(Programs.frames(Programs.of(formula, Space.EGO), clip)).isEqualTo(truth);
  }

  @Test
  void agreesAcrossWordsOfBits() {
    FrameBatch clip = Scenes.parse("a / b / ".repeat(100) + "a / a / a");
    String truth = Programs.frames(Programs.of("[:a:] & !([:b:] | [:c:])", Space.IMAGE), clip);
    assertThat(truth).isEqualTo("TF".repeat(100) + "TTT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "moving_nearer([:a:]) % moving_nearer",
        "turning_left([:a:]) % turning_left",
        "@vz([:a:]) > 1 % @vz",
      })
  void refuses(String formula, String construct) {
    assertThatThrownBy(() -> Programs.of(formula, Space.IMAGE))
        .isInstanceOf(NotEvaluated.class)
        .hasMessageContaining(construct);
  }

  @Test
  void refusesAnotherSpace() {
    FormulaProgram program = Programs.of("[:a:]", Space.EGO);
    assertThatThrownBy(() -> program.truth(Scenes.parse("a"), new int[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("compiled for ego");
  }

  private static void assertTruth(String formula, String scene, String truth) {
    FrameBatch clip = Scenes.parse(scene);
    FormulaProgram program = Programs.of(formula, Space.IMAGE);
    assertThat(Programs.truths(program, clip)).isEqualTo(truth);
    assertThat(Programs.frames(program, clip)).isEqualTo(truth.replace('U', 'F'));
    assertThat(List.of(program.formula())).containsExactly(Programs.formula(formula));
  }
}
