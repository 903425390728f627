package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LongestMatcherTest {
  private static final int LIMIT = 10_000;

  @Test
  void agreesWithTheDefinitionOnAllSmallPatterns() {
    for (int nodes = 1; nodes <= 4; nodes++) {
      int longest = nodes <= 3 ? 5 : 4;
      for (int length = 0; length <= longest; length++) {
        agree(Trees.ofSize(nodes, 2), Trees.streams(length, 4));
      }
    }
  }

  private static void agree(List<Tree> trees, List<long[]> streams) {
    List<Letters> letters = streams.stream().map(stream -> Trees.letters(stream, 2)).toList();
    for (Tree tree : trees) {
      LongestMatcher matcher = new LongestMatcher(tree.nfa(LIMIT), 50);
      for (int k = 0; k < streams.size(); k++) {
        List<Interval> expected = Reference.longest(tree.intervals(streams.get(k)));
        if (!matcher.matches(letters.get(k)).list().equals(expected)) {
          assertThat(matcher.matches(letters.get(k)).list())
              .as("%s on %s", tree, List.of(streams.get(k)))
              .isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 1000})
  void agreesWithTheDefinitionOnRandomPatterns(int cacheLimit) {
    for (long seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = Trees.random(random, 1 + random.nextInt(5), 3);
      LongestMatcher matcher = new LongestMatcher(tree.nfa(LIMIT), cacheLimit);
      for (int k = 0; k < 5; k++) {
        long[] stream = Trees.randomStream(random, random.nextInt(12), 3);
        assertThat(matcher.matches(Trees.letters(stream, 3)).list())
            .as("seed %d: %s on %s", seed, tree, Arrays.toString(stream))
            .isEqualTo(Reference.longest(tree.intervals(stream)));
      }
    }
  }
}
