package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mode of timed patterns against its definition. */
final class TimedMatcherTest {
  private static final int LIMIT = 10_000;
  private static final int SYMBOLS = 2;

  /** More random patterns by {@code -Dlaw.rounds}. */
  private static final int ROUNDS = 20 * Integer.getInteger("law.rounds", 150);

  private record Mode(
      String name,
      BiFunction<Nfa, Integer, Matcher> matcher,
      Function<boolean[][], List<Interval>> definition) {}

  private static final List<Mode> MODES =
      List.of(
          new Mode("longest", TimedMatcher::longest, Reference::longest),
          new Mode("shortest", TimedMatcher::shortest, Reference::shortest),
          new Mode("ending", TimedMatcher::ending, Reference::ending),
          new Mode("maximal", TimedMatcher::maximal, Reference::maximal),
          new Mode("all", TimedMatcher::all, Reference::all));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void agreeWithTheirDefinitionsOnAllSmallRestrictions(int nodes) {
    List<Tree> restricted = Trees.restricted(Trees.ofSize(nodes, 1));
    for (int length = 0; length <= 5; length++) {
      List<long[]> streams = Trees.streams(length, 2);
      for (Tree tree : restricted) {
        assertAgree(tree.toString(), tree, streams);
      }
    }
  }

  @Test
  void agreeWithTheirDefinitionsOnRandomPatterns() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = Trees.randomTimed(random, 1 + random.nextInt(5), SYMBOLS);
      List<long[]> streams = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        streams.add(Trees.randomStream(random, random.nextInt(12), SYMBOLS));
      }
      assertAgree("seed " + seed + ": " + tree, tree, streams);
    }
  }

  @Test
  void agreeWithTheirDefinitionsOnLongerStreams() {
    for (long seed = 0; seed < ROUNDS / 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = Trees.randomTimed(random, 1 + random.nextInt(4), SYMBOLS);
      long[] stream = Trees.randomStream(random, 60 + random.nextInt(30), SYMBOLS);
      assertAgree("seed " + seed + ": " + tree, tree, List.of(stream));
    }
  }

  private static void assertAgree(String what, Tree tree, List<long[]> streams) {
    Nfa nfa = tree.nfa(LIMIT);
    for (Mode mode : MODES) {
      Matcher matcher = mode.matcher.apply(nfa, LIMIT);
      for (long[] stream : streams) {
        List<Interval> expected = mode.definition.apply(tree.intervals(stream));
        List<Interval> found = matcher.matches(Trees.letters(stream, SYMBOLS)).list();
        if (!found.equals(expected)) {
          String where = "%s, %s, %s".formatted(mode.name, what, Arrays.toString(stream));
          assertThat(found).as(where).isEqualTo(expected);
        }
      }
    }
  }
}
