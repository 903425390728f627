package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fests.logic.FormulaProgram;
import org.fests.logic.RandomRegions;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.spre.Formula;
import org.fests.spre.Relation;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine's opinion on regions against the reference's: NE and every topology relation. */
final class TopologyLawTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 30);

  private static final Set<Relation> RCC8 = EnumSet.range(Relation.DC, Relation.NTPPI);

  private static final Set<Relation> TOPOLOGY = EnumSet.range(Relation.DC, Relation.CONTAINS);

  private enum Kind {
    UPRIGHT(Space.IMAGE),
    TURNED(Space.IMAGE),
    SOLID(Space.EGO),
    TURNED_SOLID(Space.EGO);

    private final Space space;

    Kind(Space space) {
      this.space = space;
    }

    String scene(RandomRegions random) {
      return switch (this) {
        case UPRIGHT -> random.upright();
        case TURNED -> random.turned();
        case SOLID -> random.solid();
        case TURNED_SOLID -> random.turnedSolid();
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithTheReference(Kind kind) {
    for (long seed = 0; seed < ROUNDS; seed++) {
      RandomRegions random = new RandomRegions(seed);
      FrameBatch frames = Scenes.parse(kind.space, kind.scene(random));
      String x = random.term(3);
      String y = random.term(3);
      String title = "seed %d, %s, %s, %s".formatted(seed, x, y, frames.frame(0).samples());
      assertThat(engine("NE(%s)".formatted(x), frames))
          .as("NE, " + title)
          .isEqualTo(reference("NE(%s)".formatted(x), frames));
      Set<Relation> holding = holding(x, y, frames);
      for (Relation relation : TOPOLOGY) {
        boolean expected = reference(formula(relation, x, y), frames);
        assertThat(holding.contains(relation)).as(relation + ", " + title).isEqualTo(expected);
      }
      boolean empty = List.of(x, y).stream().anyMatch(t -> !engine("NE(%s)".formatted(t), frames));
      holding.retainAll(RCC8);
      assertThat(holding).as(title).hasSize(empty ? 0 : 1);
    }
  }

  private static Set<Relation> holding(String x, String y, FrameBatch frames) {
    return TOPOLOGY.stream()
        .filter(relation -> engine(formula(relation, x, y), frames))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
  }

  private static String formula(Relation relation, String x, String y) {
    return "%s(%s, %s)".formatted(relation.word(), x, y);
  }

  private static boolean engine(String text, FrameBatch frames) {
    Formula formula = formula(text);
    FormulaProgram program = FormulaProgram.compile(formula, frames.stream().space(), List.of());
    return program.truthIn(frames, 0, new int[0]) == org.fests.logic.Truth.TRUE;
  }

  private static boolean reference(String text, FrameBatch frames) {
    Reference reference = new Reference(SpreParser.parse("[%s]".formatted(text)).spre(), frames);
    return reference.truth(formula(text), Map.of(), 0) == Truth.TRUE;
  }

  private static Formula formula(String text) {
    return SpreParser.parse("[%s]".formatted(text)).spre() instanceof Spre.Symbol symbol
        ? symbol.formula()
        : new Formula.Constant(false);
  }
}
