package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts letters read, not seconds. */
final class LinearTest {
  private static final int LIMIT = 20_000;
  private static final int UNBOUNDED = NfaBuilder.UNBOUNDED;
  private static final Tree A = new Tree.Symbol(0);
  private static final Tree B = new Tree.Symbol(1);

  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of(new Tree.Sequence(star(A), B), 0),
        Arguments.of(new Tree.Choice(A, new Tree.Sequence(star(A), B)), 3000),
        Arguments.of(
            new Tree.Sequence(
                new Tree.Repeat(new Tree.Repeat(A, 0, 1), 600, 600), new Tree.Repeat(A, 600, 600)),
            3),
        Arguments.of(new Tree.Sequence(star(star(A)), B), 0),
        Arguments.of(
            new Tree.Sequence(
                star(new Tree.Any()),
                new Tree.Sequence(A, new Tree.Repeat(new Tree.Any(), 500, 500))),
            1));
  }

  private static Tree star(Tree body) {
    return new Tree.Repeat(body, 0, UNBOUNDED);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void readsEachFrameAtMostThreeTimes(Tree tree, int matches) {
    for (int cacheLimit : new int[] {10, 4096}) {
      LongestMatcher matcher = new LongestMatcher(tree.nfa(LIMIT), cacheLimit);
      assertThat(matcher.matches(run(3000)).size()).isEqualTo(matches);
      assertThat(matcher.steps()).isLessThanOrEqualTo(3 * 3000);
    }
  }

  /** A long run of a. */
  private static Letters run(int frames) {
    return new Letters(new int[frames], new long[][] {{1}});
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 500})
  void anExplodingPatternIsFlushedNotRefused(int cacheLimit) {
    Tree tail = new Tree.Repeat(new Tree.Any(), 50, 50);
    Nfa nfa = new Tree.Sequence(star(new Tree.Any()), new Tree.Sequence(A, tail)).nfa(LIMIT);
    int frames = 20_000;
    int[] letters = new SplittableRandom(1).ints(frames, 0, 2).toArray();
    LongestMatcher matcher = new LongestMatcher(nfa, cacheLimit);
    Letters stream = new Letters(letters, new long[][] {{0}, {1}});
    int last = frames - 51;
    while (letters[last] == 0) {
      last--;
    }
    assertThat(matcher.matches(stream).list()).isEqualTo(List.of(new Interval(0, last + 51)));
    assertThat(matcher.steps()).isLessThanOrEqualTo(3L * frames);
  }

  @Test
  void hugeRepetitionsAreRefusedBeforeTheyAreBuilt() {
    NfaBuilder builder = new NfaBuilder(LIMIT);
    Fragment part = builder.repeat(builder.symbol(0, 0), 4000, 4000);
    assertThatThrownBy(() -> builder.repeat(part, 4000, 4000))
        .isInstanceOfSatisfying(
            StateLimitException.class,
            refused -> {
              assertThat(refused.states()).isEqualTo(16_000_001);
              assertThat(refused.limit()).isEqualTo(LIMIT);
            });
    assertThatThrownBy(() -> builder.repeat(part, 2_000_000_000, UNBOUNDED))
        .isInstanceOf(StateLimitException.class);
  }

  @Test
  void anExplodingComplementIsRefused() {
    Tree tail = new Tree.Repeat(new Tree.Any(), 30, 30);
    Tree tree = new Tree.Not(new Tree.Sequence(star(new Tree.Any()), new Tree.Sequence(A, tail)));
    assertThatThrownBy(() -> tree.nfa(LIMIT)).isInstanceOf(StateLimitException.class);
  }

  @Test
  void aThousandLevelsFit() {
    Tree tree = A;
    for (int level = 0; level < 500; level++) {
      tree = new Tree.Choice(new Tree.Sequence(tree, B), A);
    }
    assertThat(new LongestMatcher(tree.nfa(LIMIT), 100).matches(run(10)).size()).isEqualTo(10);
  }
}
