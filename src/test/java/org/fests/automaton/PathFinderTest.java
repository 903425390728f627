package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PathFinderTest {
  private static final int LIMIT = 10_000;

  private static final Tree A = new Tree.Symbol(0);
  private static final Tree B = new Tree.Symbol(1);
  private static final Tree ANY = new Tree.Any();

  /** Frames are written as the symbols true in them, {@code -} for none. */
  static Stream<Arguments> paths() {
    return Stream.of(
        Arguments.of(sequence(star(A), B), "a a a b", "[[0], [0], [0], [1]]"),
        Arguments.of(new Tree.Choice(A, B), "ab", "[[0]]"),
        Arguments.of(new Tree.Choice(B, A), "ab", "[[0]]"),
        Arguments.of(star(new Tree.Choice(A, ANY)), "a b a b", "[[0], [1], [0], [1]]"),
        Arguments.of(sequence(new Tree.Repeat(A, 0, 1), star(ANY)), "a a", "[[0], [1]]"),
        Arguments.of(new Tree.Both(sequence(A, ANY), sequence(ANY, B)), "a b", "[[0, 2], [1, 3]]"),
        Arguments.of(sequence(A, new Tree.Not(B)), "a a b", "[[0], [], []]"),
        Arguments.of(sequence(sequence(new Tree.Start(), A), new Tree.End()), "a", "[[0]]"),
        Arguments.of(
            star(new Tree.Choice(new Tree.Repeat(A, 2, 2), B)),
            "a a b a a",
            "[[0], [0], [1], [0], [0]]"),
        Arguments.of(sequence(new Tree.Lasting(star(A), 0, 8), ANY), "a a a", "[[0], [0], [1]]"),
        Arguments.of(
            sequence(new Tree.Lasting(star(A), 0, 5), star(ANY)), "a a a", "[[0], [0], [1]]"),
        Arguments.of(new Tree.Not(sequence(A, new Tree.Lasting(A, 1, 2))), "a a b", "[[], [], []]"),
        Arguments.of(
            new Tree.Both(sequence(A, new Tree.Lasting(B, 0, 2)), star(ANY)),
            "a b",
            "[[0, 2], [1, 2]]"),
        Arguments.of(star(sequence(star(star(A)), B)), "a b b a b", "[[0], [1], [1], [0], [1]]"));
  }

  private static Tree sequence(Tree left, Tree right) {
    return new Tree.Sequence(left, right);
  }

  private static Tree star(Tree body) {
    return new Tree.Repeat(body, 0, NfaBuilder.UNBOUNDED);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void prefersTheFirstAlternativeAndTheLongestRepetition(Tree tree, String frames, String leaves) {
    Letters letters = Trees.letters(stream(frames), 2);
    Path path =
        PathFinder.of(tree.nfa(LIMIT), 10, LIMIT).path(letters, new Interval(0, letters.size()));
    assertThat(path.leaves()).hasToString(leaves);
  }

  private static long[] stream(String frames) {
    return Arrays.stream(frames.split(" "))
        .mapToLong(frame -> (frame.contains("a") ? 1 : 0) + (frame.contains("b") ? 2 : 0))
        .toArray();
  }

  @Test
  void refusesAnIntervalThatIsNoMatch() {
    PathFinder finder = PathFinder.of(sequence(A, B).nfa(LIMIT), 10, LIMIT);
    assertThatThrownBy(() -> finder.path(Trees.letters(stream("a a"), 2), new Interval(0, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid match: 0..2");
  }

  @Test
  void everyFrameOfAPathSatisfiesItsLeaves() {
    everyFrameSatisfiesItsLeaves(3000, random -> Trees.random(random, 1 + random.nextInt(5), 3));
  }

  @Test
  void everyFrameOfATimedPathSatisfiesItsLeaves() {
    everyFrameSatisfiesItsLeaves(1500, random -> Trees.randomTimed(random, 4, 3));
  }

  private static void everyFrameSatisfiesItsLeaves(
      int rounds, Function<SplittableRandom, Tree> trees) {
    for (long seed = 0; seed < rounds; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = trees.apply(random);
      List<Tree> leaves = new ArrayList<>();
      NfaBuilder builder = new NfaBuilder(LIMIT);
      Nfa nfa = builder.build(tree.build(builder, leaves));
      PathFinder finder = PathFinder.of(nfa, 2 + random.nextInt(10), LIMIT);
      long[] stream = Trees.randomStream(random, random.nextInt(12), 3);
      String where = "seed %d: %s on %s".formatted(seed, tree, Arrays.toString(stream));
      for (Interval match : Reference.all(tree.intervals(stream))) {
        Path path = finder.path(Trees.letters(stream, 3), match);
        assertThat(path.leaves()).as(where).hasSize(match.end() - match.start());
        for (int k = 0; k < path.leaves().size(); k++) {
          for (int leaf : path.leaves().get(k)) {
            long[] frame = {stream[match.start() + k]};
            assertThat(leaves.get(leaf).intervals(frame)[0][1]).as(where).isTrue();
          }
        }
      }
    }
  }
}
