package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mode against its definition. */
final class MatcherTest {
  private static final int LIMIT = 10_000;

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

  static Stream<Mode> modes() {
    return Stream.of(
        new Mode("longest", LongestMatcher::new, Reference::longest),
        new Mode("shortest", ShortestMatcher::new, Reference::shortest),
        new Mode("ending", (nfa, limit) -> new EndingMatcher(nfa), Reference::ending),
        new Mode("maximal", (nfa, limit) -> new MaximalMatcher(nfa), Reference::maximal),
        new Mode("all", AllMatcher::new, Reference::all));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void agreesWithTheDefinitionOnAllSmallPatterns(Mode mode) {
    for (int nodes = 1; nodes <= 4; nodes++) {
      int longest = nodes <= 3 ? 5 : 3;
      for (int length = 0; length <= longest; length++) {
        agree(mode, Trees.ofSize(nodes, 2), Trees.streams(length, 4));
      }
    }
  }

  private static void agree(Mode mode, List<Tree> trees, List<long[]> streams) {
    List<Letters> letters = streams.stream().map(stream -> Trees.letters(stream, 2)).toList();
    for (Tree tree : trees) {
      Matcher matcher = mode.matcher.apply(tree.nfa(LIMIT), 50);
      for (int k = 0; k < streams.size(); k++) {
        List<Interval> expected = mode.definition.apply(tree.intervals(streams.get(k)));
        List<Interval> found = matcher.matches(letters.get(k)).list();
        if (!found.equals(expected)) {
          String where = "%s on %s".formatted(tree, Arrays.toString(streams.get(k)));
          assertThat(found).as(where).isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modes")
  void agreesWithTheDefinitionOnRandomPatterns(Mode mode) {
    for (long seed = 0; seed < 4000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = Trees.random(random, 1 + random.nextInt(5), 3);
      int cacheLimit = 2 + random.nextInt(5) * random.nextInt(5);
      Matcher matcher = mode.matcher.apply(tree.nfa(LIMIT), cacheLimit);
      for (int k = 0; k < 4; k++) {
        long[] stream = Trees.randomStream(random, random.nextInt(12), 3);
        assertThat(matcher.matches(Trees.letters(stream, 3)).list())
            .as("seed %d: %s on %s", seed, tree, Arrays.toString(stream))
            .isEqualTo(mode.definition.apply(tree.intervals(stream)));
      }
    }
  }
}
