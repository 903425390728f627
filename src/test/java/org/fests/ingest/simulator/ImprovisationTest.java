package org.fests.ingest.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenes without a story: everything happens in them, and the same seed gives the same. */
final class ImprovisationTest {
  private static final MatchLimits LIMITS = Limits.load().forMatching();
  private static final Cast CAST =
      new Cast(
          List.of(
              new Cast.Role(
                  "a",
                  2,
                  List.of(
                      new Cast.Trait(
                          "lit",
                          List.of(new AttributeValue.Flag(true), new AttributeValue.Flag(false))))),
              new Cast.Role("b", 1, List.of())),
          300,
          100_000_000,
          12);

  private static boolean happens(String formula, Space space) {
    CompiledQuery query =
        CompiledQuery.compile(
            new Query("q", "", SpreParser.parse("E(v := [:a:], w := [:b:]) [" + formula + "]")),
            LIMITS.patternStates());
    for (int seed = 0; seed < 20; seed++) {
      FrameBatch scene = Improvisation.play(CAST, space, seed);
      StreamTruth truth = StreamTruth.of(QuerySet.of(query, LIMITS), scene);
      if (!new StreamMatcher(query, truth, LIMITS).matches(MatchMode.LONGEST).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "left_of; image ego world",
        "right_of; image ego world",
        "above; image ego world",
        "below; image ego world",
        "nearer; ego world",
        "farther; ego world",
        "ahead_of; ego world",
        "behind; ego world",
        "on_left_of; ego world",
        "on_right_of; ego world",
        "facing; ego world",
        "near; image ego world",
        "far; image ego world",
        "touching; image ego world",
        "dc; image ego world",
        "po; image ego world",
        "overlapping; image ego world",
        "inside; image ego world",
        "contains; image ego world",
        "approaching; image ego world",
        "receding; image ego world",
      })
  void everyRelationComesAbout(String relation, String spaces) {
    for (String space : spaces.split(" ")) {
      Space where = Space.of(space).orElseThrow();
      assertThat(happens(relation + "(v, w)", where)).as("%s in %s", relation, space).isTrue();
      assertThat(happens("!" + relation + "(v, w)", where)).as("!%s", relation).isTrue();
    }
  }

  @Test
  void everyoneAppearsVanishesMovesStaysAndChanges() {
    for (String formula :
        List.of("!present(v)", "moving(v)", "still(v)", "v.lit == true", "v.lit == false")) {
      assertThat(happens(formula, Space.IMAGE)).as(formula).isTrue();
    }
  }

  @Test
  void theSameSeedGivesTheSameFrames() {
    FrameBatch scene = Improvisation.play(CAST, Space.WORLD, 7);
    FrameBatch again = Improvisation.play(CAST, Space.WORLD, 7);
    assertThat(again.columns()).usingRecursiveComparison().isEqualTo(scene.columns());
    assertThat(Improvisation.play(CAST, Space.WORLD, 8).columns())
        .usingRecursiveComparison()
        .isNotEqualTo(scene.columns());
    assertThat(scene.frames()).isEqualTo(300);
    assertThat(scene.time(10)).isEqualTo(1_000_000_000);
  }
}
