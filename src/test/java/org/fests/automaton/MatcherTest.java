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
import org.junit.jupiter.params.provider.CsvSource;

/** Each mode against its definition. */
final class MatcherTest {
  private static final int LIMIT = 10_000;
  private static final int SYMBOLS = 3;

  /** {@code -Dlaw.exhaustive=true}: all streams up to 5 frames for patterns of 4 nodes, too. */
  private static final boolean EXHAUSTIVE = Boolean.getBoolean("law.exhaustive");

  /** A mode: the engine's matcher, given the cache limit, and the definition. */
  record Mode(
      String name,
      BiFunction<Nfa, Integer, Matcher> matcher,
      Function<boolean[][], List<Interval>> definition) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Mode> MODES =
      List.of(
          new Mode("longest", LongestMatcher::new, Reference::longest),
          new Mode("longest, as suits the pattern", LongestMatcher::of, Reference::longest),
          new Mode("shortest", ShortestMatcher::new, Reference::shortest),
          new Mode("ending", (nfa, limit) -> new EndingMatcher(nfa), Reference::ending),
          new Mode("maximal", (nfa, limit) -> new MaximalMatcher(nfa), Reference::maximal),
          new Mode("all", AllMatcher::new, Reference::all));

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 5", "3, 4", "4, 3"})
  void agreeWithTheirDefinitionsOnAllSmallPatterns(int nodes, int longestStream) {
    int longest = EXHAUSTIVE ? 5 : longestStream;
    for (int length = 0; length <= longest; length++) {
      List<long[]> streams = Trees.streams(length, 4);
      for (Tree tree : Trees.ofSize(nodes, 2)) {
        assertAgree(tree.toString(), tree, 50, streams);
      }
    }
  }

  @Test
  void agreeWithTheirDefinitionsOnRandomPatterns() {
    for (long seed = 0; seed < 5000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = Trees.random(random, 1 + random.nextInt(5), SYMBOLS);
      int cacheLimit = 2 + random.nextInt(5) * random.nextInt(5);
      List<long[]> streams = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        streams.add(Trees.randomStream(random, random.nextInt(12), SYMBOLS));
      }
      assertAgree("seed " + seed + ": " + tree, tree, cacheLimit, streams);
    }
  }

  /** Reuses each matcher, with what it has cached, from stream to stream. */
  private static void assertAgree(String what, Tree tree, int cacheLimit, List<long[]> streams) {
    Nfa nfa = tree.nfa(LIMIT);
    List<Matcher> matchers =
        MODES.stream().map(mode -> mode.matcher.apply(nfa, cacheLimit)).toList();
    for (long[] stream : streams) {
      boolean[][] intervals = tree.intervals(stream);
      Letters letters = Trees.letters(stream, SYMBOLS);
      for (int k = 0; k < MODES.size(); k++) {
        List<Interval> expected = MODES.get(k).definition.apply(intervals);
        List<Interval> found = matchers.get(k).matches(letters).list();
        if (!found.equals(
            expected)) { // a description for each stream would cost more than the test
          String where = "%s, %s, %s".formatted(MODES.get(k), what, Arrays.toString(stream));
          assertThat(found).as(where).isEqualTo(expected);
        }
      }
    }
  }
}
