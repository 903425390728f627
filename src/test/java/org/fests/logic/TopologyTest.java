package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.spre.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact regions: what is left when boxes are cut, closed and joined, and how two lie. */
final class TopologyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        // the whole plane is one open and closed region, with boxes or without
        "NE(![:a:]) % a / % TT",
        "NE([:a:] | ![:a:]) % a / % TT",
        "NE(!([:a:] | ![:a:])) % a / % FF",
        "NE([:a:] & ![:b:]) % a; b 1,0 / a; b / a; b 0,0 4x4 / a % TFFT",
        // between two boxes that touch there is an edge, and in the edge no end
        "NE([:a:] & ![:b:] & ![:c:]) % a; b -2,0 4x4; c 2,0 4x4 / a; b -1,0 4x4; c 1,0 4x4 % TF",
        "NE(I([:a:] & ![:b:] & ![:c:])) % a; b -2,0 4x4; c 2,0 4x4 / a; b -3,0 4x4; c 2,0 4x4 % FT",
        "NE(I(C([:a:] | [:b:])) & ![:a:] & ![:b:]) % a; b 2,0 / a; b 3,0 / a; b 2,2 % TFF",
        // boxes that only touch, closed
        "NE(C([:a:]) & [:b:]) % a; b 2,0 / a; b 1,0 % FT",
        "NE(C([:a:]) & C([:b:])) % a; b 2,0 / a; b 2,2 / a; b 2.1,2 % TTF",
        "NE(I(C([:a:]) & C([:b:]))) % a; b 2,0 / a; b 1,0 % FT",
        "NE(C([:a:]) & ![:a:]) % a / a 0,0 0x2 % TF",
        "NE(I([:a:]) & ![:a:]) % a % F",
        "NE(C(![:a:]) & [:a:]) % a % F",
        "NE(C(![:a:]) & C([:a:])) % a % T",
        // four boxes around a point leave the point, and their edges
        "NE(I(C([:a:])) & !([:a:])) % a -1,-1; a 1,-1; a -1,1; a 1,1 % T",
        "NE(!C([:b:]) & C([:a:])) % a 0,0 2x2; b 0,0 2x2 / a 0,0 3x2; b % FT",
        // turned
        "NE([:a:] & ![:b:]) % a; b 0,0 4x4 @45 / a 0,0 3x3; b 0,0 4x4 @45 / a @30; b @30 % FTF",
        "NE([:a:] & ![:b:] & ![:c:]) % a 0,0 2x2 @20; b 0,0 2x2 @20; c 0,0 2x2 @50 % F",
      })
  void nonEmpty(String formula, String scene, String truth) {
    assertTruth(Space.IMAGE, formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "NE([:a:] & ![:b:]) % a; b / a 0,0,0 2x2x2; b 0,0,1 2x2x2 % FT",
        "NE(C([:a:]) & C([:b:])) % a 0,0,0 2x2x2; b 2,2,2 2x2x2 / a 0,0,0 2x2x2; b 0,0,3 2x2x2 %"
            + " TF",
        "NE(I(C([:a:] | [:b:])) & ![:a:] & ![:b:]) % a 0,0,0 2x2x2; b 0,0,2 2x2x2 % T",
        "NE(I([:a:] & ![:b:] & ![:c:])) % a 0,0,0 2x2x2; b 0,0,-2 4x4x4; c 0,0,2 4x4x4 / a 0,0,0"
            + " 2x2x2; b 0,0,-2 4x4x4 % FT",
        "NE([:a:] & ![:b:]) % a 0,0,0 2x2x2; b 0,0,0 4x4x1 @45 / a 0,0,0 2x2x1; b 0,0,0 4x4x1 @45 %"
            + " TF",
      })
  void nonEmptyInSpace(String formula, String scene, String truth) {
    assertTruth(Space.EGO, formula, scene, truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "a; b 3,0 % dc",
        "a; b 2,0 % ec",
        "a; b 2,2 % ec",
        "a; b 1,0 % po",
        "a; b 1,1 % po",
        "a; b % eq",
        "a 0,0 4x4; a 1,0; b 0,0 4x4 % eq",
        "a 1,0; b 0,0 4x4 % tpp",
        "a; b 0,0 4x4 % ntpp",
        "a 0,0 4x4; b 1,0 % tppi",
        "a 0,0 4x4; b % ntppi",
        "a; a 2,0; b 1,0 4x2 % eq",
        "a; a 2,0; b 1,0 3x1 % ntppi", // the edge between them is inside of both together
        "a; a 4,0; b 2,0 6x2 % tpp",
        "a; b 0,0 0x2 % none",
        "a 0,0 0x0; b 0,0 0x0 % none",
        "a % none",
        "a @30; b @30 % eq",
        "a 0,0 2x2 @30; b 0,0 4x4 @70 % ntpp",
        "a 0,0 2x2 @45; b 0,0 2x2 % po",
        "a 0,0 8x2 @90; b 2,0 % ec",
        "a 0,0 2x4 @90; b 0,0 4x4 % tpp",
        "a 0,0 2x2 @30; b 4,4 2x2 @70 % dc",
      })
  void exactlyOneOfEight(String scene, String relation) {
    assertRelation(Space.IMAGE, scene, relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "a 0,0,0 2x2x2; b 0,0,3 2x2x2 % dc",
        "a 0,0,0 2x2x2; b 0,0,2 2x2x2 % ec",
        "a 0,0,0 2x2x2; b 2,2,2 2x2x2 % ec",
        "a 0,0,0 2x2x2; b 0,0,1 2x2x2 % po",
        "a 0,0,0 2x2x2; a 0,0,2 2x2x2; b 0,0,1 2x2x4 % eq",
        "a 0,0,0 2x2x2; b 0,0,0 4x4x2 % tpp",
        "a 0,0,0 2x2x2; b 0,0,0 4x4x4 % ntpp",
        "a 0,0,0 2x2x2 @30; b 0,0,0 4x4x4 @70 % ntpp",
        "a 0,0,0 4x4x2 @30; b 0,0,0 2x2x2 @70 % tppi",
        "a 0,0,0 2x2x0; b 0,0,0 2x2x2 % none",
      })
  void exactlyOneOfEightInSpace(String scene, String relation) {
    assertRelation(Space.EGO, scene, relation);
    assertRelation(Space.WORLD, scene, relation);
  }

  private static void assertRelation(Space space, String scene, String relation) {
    FrameBatch clip = Scenes.parse(space, scene);
    for (Relation each : EnumSet.range(Relation.DC, Relation.NTPPI)) {
      String formula = each.word() + "([:a:], [:b:])";
      assertThat(Programs.truths(Programs.of(formula, space), clip))
          .as(formula)
          .isEqualTo(each.word().equals(relation) ? "T" : "F");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "inside([:a:], [:b:]) % a; b / a 1,0; b 0,0 4x4 / a 2,0; b 0,0 4x4 / a; b 0,0 0x0 % TTFF",
        "inside([:a:], [:b:]) % a 0,0 4x2; b -1,0; b 1,0 / a 0,0 4x1; b -1,0 2x2; b 1,0 3x2 % FT",
        "inside([:a:], C([:b:])) % a 0,0 4x2; b -1,0; b 1,0 % T",
        "contains([:b:], [:a:]) % a; b / a 1,0; b 0,0 4x4 / a 2,0; b 0,0 4x4 % TTF",
        "E(v := [:a:], w := [:b:]) contains(w, v) % a; b / a 2,0; b 0,0 4x4 / a 0,0 0x1; b % TFF",
        "E(v := [:a:], w := [:b:]) inside(v, w) % a 0,0 0x0; b 0,0 0x0 % F",
        "E(v := [:a:], w := [:b:]) ntpp(v, w) % a; b 0,0 4x4 / a 1,0; b 0,0 4x4 % TF",
        "overlapping([:a:], ![:b:]) % a; b 1,0 / a; b % TF",
        "eq([:a:], !![:a:]) % a / % TF",
        "eq(![:a:], ![:b:]) % a; b / a; b 1,0 / % TFT",
        "dc([:a:], !C([:a:])) % a % F",
        "ec([:a:], !C([:a:])) % a % T",
        "ec([:a:], ![:a:]) % a % T",
        "ntpp([:a:], !([:b:])) % a; b 5,0 / a; b 2,0 % TF",
        "tpp([:a:], !([:b:])) % a; b 2,0 % T",
      })
  void relations(String formula, String scene, String truth) {
    assertTruth(Space.IMAGE, formula, scene, truth);
  }

  @Test
  void manyIntersectionsAreJudgedAsOneRegion() {
    String factor = "([:a:] | [:b:] | [:c:] | [:e:])";
    String many = "NE(%s)".formatted(String.join(" & ", Collections.nCopies(8, factor)));
    FrameBatch clip = Scenes.parse("a; c 9,0 / b 0,0 0x2 / d");
    FormulaProgram program = Programs.of(many, Space.IMAGE);
    assertThat(Programs.truths(program, clip)).isEqualTo("TFF");
    AtomEvidence shown = program.evidence(clip, 0, 0, Programs.tracks(clip)).get(0);
    assertThat(shown.left()).isEqualTo(4);
    assertThat(shown.witnesses()).hasSize(8).containsOnly(new Witness("[:a:]", 0));
  }

  private static void assertTruth(Space space, String formula, String scene, String truth) {
    FrameBatch clip = Scenes.parse(space, scene);
    FormulaProgram program = Programs.of(formula, space);
    assertThat(Programs.truths(program, clip)).isEqualTo(truth);
  }
}
