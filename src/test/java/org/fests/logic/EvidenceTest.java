package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which atoms prove the truth: {@code truth left sign right (term=place in the frame ...)}. */
final class EvidenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[:a:] % a;a;b % T 2 > 0 ([:a:]=0 [:a:]=1)",
        "[:c:] % a % F 0 > 0 ()",
        "true % a % T 1 > 0 ()",
        "E(v := [:a:], w := [:b:]) [:c:] % a;a;b;b % F 0 > 0 ()",
        "[:a:] & [:b:] % a;b % T 1 > 0 ([:a:]=0), T 1 > 0 ([:b:]=1)",
        "[:a:] & [:b:] & [:c:] % a % F 0 > 0 ()",
        "[:c:] | [:b:] | [:a:] % a;b % T 1 > 0 ([:b:]=1)",
        "[:c:] | [:d:] % a % F 0 > 0 (), F 0 > 0 ()",
        "[:c:] -> [:a:] % a % F 0 > 0 ()",
        "!([:a:] & [:b:]) % a % F 0 > 0 ()",
        "E(v := [:a:]) @x(v) > 5 % a; a 6,0; a 7,0 % T 6 > 5 (v=1)",
        "E(v := [:a:]) @x(v) > 5 % a; a 1,0 % F 0 > 5 (v=0), F 1 > 5 (v=1)",
        "E(v := [:a:]) @x(v) > 5 % b % ''",
        "A(v := [:a:]) @x(v) > 5 % a 6,0; a 7,0 % T 6 > 5 (v=0), T 7 > 5 (v=1)",
        "A(v := [:a:]) @x(v) > 5 % a 6,0; a 1,0; a % F 1 > 5 (v=1)",
        "A(v := [:a:], w := [:b:]) @x(v) < @x(w) % a;a 5,0;b 3,0 % F 5 < 3 (v=1 w=2)",
        "E(v := [:a:], w := [:b:]) v == w % a;b % F 0 == 1 (v=0 w=1)",
        "@x([:a:]) > 5 % a; a 6,0; a 7,0 % T 7 > 5 ([:a:]=2)",
        "@x([:a:]) > 5 % a; a 1,0 % F 1 > 5 ([:a:]=1)",
        "@x([:a:]) > 5 % b % F NaN == NaN ()",
        "1 / @x([:a:]) > 5 % a % U Infinity > 5 ([:a:]=0)",
        "@dist([:a:], [:b:]) < 9 % a;a 1,0;b 2,0;b 9,0 % T 1 < 9 ([:a:]=1 [:b:]=2)",
        "@x(c) > 5 % a#1 6,0 % T 6 > 5 (c=0)",
        "@x(c) > 5 % a#2 % U NaN == NaN ()",
        "present(c) % a#2; a#1 % T 1 > 0 (c=1)",
        "present(c) % a#2 % F 0 > 0 ()",
        "left_of([:a:], [:b:]) % a; b 5,0 % T 1 < 4 ([:a:]=0 [:b:]=1)",
        "right_of([:a:], [:b:]) % a; b 5,0 % F -1 > 6 ([:a:]=0 [:b:]=1)",
        "above([:a:], [:b:]) % a; b 0,5 % T 1 < 4 ([:a:]=0 [:b:]=1)",
        "below([:a:], [:b:]) % a; b 0,5 % F -1 > 6 ([:a:]=0 [:b:]=1)",
        "near([:a:], [:b:], 3) % a; b 5,6; b 9,9 % F 5 <= 3 ([:a:]=0 [:b:]=1)",
        "near([:a:], [:b:]) % a; b 9,0; b 5,6 % T 5 <= 150 ([:a:]=0 [:b:]=2)",
        "overlapping([:a:], [:b:]) % a; b 1,0 % T 2 > 0 ([:a:]=0 [:b:]=1)",
        "overlapping([:a:], [:b:]) % a; b 2,0 % F 0 > 0 ([:a:]=0 [:b:]=1)",
        "E(v := [:a:], w := [:b:]) inside(v, w) % a; b 1,0 % F 1 <= 0 (v=0 w=1)",
        "E(v := [:a:], w := [:b:]) inside(v, w) % a; b 0,0 4x4 % T -1 <= 0 (v=0 w=1)",
        "NE([:a:] & [:b:]) % a 9,9; a; b 1,1 % T 1 > 0 ([:a:]=1 [:b:]=2)",
        "NE([:a:] & [:b:]) % a 9,9; b % F 0 > 0 ([:a:]=0 [:b:]=1)",
        "E(v := [:a:]) v.speed > 3 % a speed=4 % T 4 > 3 (v=0)",
        "E(v := [:a:]) v.state == \"open\" % a state=open % T NaN == NaN (v=0)",
        "E(v := [:a:]) v.state == \"open\" % a % U NaN == NaN (v=0)",
        "known(@x(c) > 5) % a % U NaN == NaN ()",
      })
  void provesTheTruth(String formula, String scene, String evidence) {
    FrameBatch clip = Scenes.parse(scene);
    assertThat(text(clip, 0, Programs.of(formula, Space.IMAGE))).isEqualTo(evidence);
  }

  @Test
  void countsPlacesFromTheFrame() {
    FrameBatch clip = Scenes.parse("a;a / b | a;a;b");
    FormulaProgram program = Programs.of("E(v := [:a:], w := [:b:]) v != w", Space.IMAGE);
    assertThat(program.satisfyingSample(clip, 0, Programs.tracks(clip))).isEmpty();
    assertThat(program.satisfyingSample(clip, 1, Programs.tracks(clip)))
        .isEqualTo(OptionalInt.of(2));
    AtomEvidence atom = program.evidence(clip, 1, 2, Programs.tracks(clip)).get(0);
    assertThat(List.of(atom.left(), atom.right())).containsExactly(1.0, 3.0);
    assertThat(atom.witnesses()).containsExactly(new Witness("v", 3), new Witness("w", 5));
  }

  private static String text(FrameBatch clip, int sample, FormulaProgram program) {
    return program.evidence(clip, 0, sample, Programs.tracks(clip)).stream()
        .map(EvidenceTest::text)
        .collect(Collectors.joining(", "));
  }

  private static String text(AtomEvidence atom) {
    return "%s %s %s %s (%s)"
        .formatted(
            atom.truth().name().charAt(0),
            number(atom.left()),
            atom.comparison().sign(),
            number(atom.right()),
            atom.witnesses().stream()
                .map(witness -> witness.term() + "=" + witness.detection())
                .collect(Collectors.joining(" ")));
  }

  private static String number(double number) {
    return String.valueOf(number).replace(".0", "");
  }
}
