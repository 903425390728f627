package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which patterns can be followed at 64 positions at once, and that they are followed right. */
final class CascadeTest {
  private static final int LIMIT = 10_000;
  private static final int SYMBOLS = 3;
  private static final int UNBOUNDED = NfaBuilder.UNBOUNDED;
  private static final Tree A = new Tree.Symbol(0);
  private static final Tree B = new Tree.Symbol(1);
  private static final Tree ANY = new Tree.Any();

  private static Tree repeat(Tree body, int min, int max) {
    return new Tree.Repeat(body, min, max);
  }

  private static Tree star(Tree body) {
    return repeat(body, 0, UNBOUNDED);
  }

  private static Tree plus(Tree body) {
    return repeat(body, 1, UNBOUNDED);
  }

  private static Tree then(Tree first, Tree second) {
    return new Tree.Sequence(first, second);
  }

  private static Tree or(Tree left, Tree right) {
    return new Tree.Choice(left, right);
  }

  /** A pattern, and how many nodes it has in this form; 0 where it has none. */
  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of(A, 2),
        Arguments.of(then(A, B), 3),
        Arguments.of(repeat(A, 3, 500), 501),
        Arguments.of(star(A), 3),
        Arguments.of(plus(A), 3),
        Arguments.of(repeat(A, 4, UNBOUNDED), 6),
        Arguments.of(star(or(A, B)), 3),
        Arguments.of(star(star(A)), 3),
        Arguments.of(star(plus(A)), 3),
        Arguments.of(plus(star(repeat(A, 0, 1))), 3),
        Arguments.of(then(star(ANY), then(A, star(B))), 6),
        Arguments.of(new Tree.Not(then(star(ANY), then(A, star(ANY)))), 3),
        Arguments.of(star(then(A, B)), 0),
        Arguments.of(star(or(plus(A), B)), 0),
        Arguments.of(repeat(A, 511, 511), 512),
        Arguments.of(repeat(A, 512, 512), 0),
        Arguments.of(repeat(or(or(A, B), or(new Tree.Symbol(2), ANY)), 0, 400), 401),
        Arguments.of(repeat(or(or(A, B), or(new Tree.Symbol(2), ANY)), 0, 500), 0),
        Arguments.of(repeat(star(or(A, B)), 100, 100), 201),
        Arguments.of(then(A, new Tree.End()), 0),
        Arguments.of(then(new Tree.Start(), A), 0),
        Arguments.of(new Tree.Lasting(star(A), 3, 5), 0),
        Arguments.of(new Tree.Both(A, new Tree.Empty()), 0));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void knowsItsPatterns(Tree tree, int nodes) {
    Nfa nfa = tree.nfa(LIMIT);
    assertThat(Cascade.of(nfa).map(cascade -> cascade.nodes).orElse(0)).isEqualTo(nodes);
    assertThat(CascadeMatcher.of(nfa).isPresent()).isEqualTo(nodes > 0);
  }

  /** Each frame's word is looked at once for the match that it is in, and once more for another. */
  @ParameterizedTest
  @MethodSource("patterns")
  void looksAtFewWords(Tree tree, int nodes) {
    if (nodes > 0) {
      for (long[] stream : streams(new SplittableRandom(1), 3000)) {
        CascadeMatcher matcher = (CascadeMatcher) CascadeMatcher.of(tree.nfa(LIMIT)).orElseThrow();
        int matches = matcher.matches(Trees.letters(stream, SYMBOLS)).size();
        assertThat(matcher.words()).isLessThanOrEqualTo(3000 / 64 + 2L * matches);
      }
    }
  }

  /** Without a look at what can be completed, each frame's run would be followed to the end. */
  @Test
  void stopsWhereNothingCanBeCompleted() {
    Nfa nfa = or(A, then(star(A), B)).nfa(LIMIT);
    CascadeMatcher matcher = (CascadeMatcher) CascadeMatcher.of(nfa).orElseThrow();
    assertThat(matcher.matches(new Letters(new int[3000], new long[][] {{1}})).size())
        .isEqualTo(3000);
    assertThat(matcher.words()).isEqualTo(3000 + 3000 / 64);
  }

  /** About the sizes of words and of blocks of words. */
  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 63, 64, 65, 127, 128, 129, 191, 192, 193, 1000, 8191, 8192, 8193, 16500})
  void findsTheLongestMatches(int frames) {
    int cascades = 0;
    int rounds = 20 + 60_000 / (frames + 400);
    for (long seed = 0; seed < rounds; seed++) {
      SplittableRandom random = new SplittableRandom(frames * 1000L + seed);
      Tree tree = random(random);
      Nfa nfa = tree.nfa(LIMIT);
      Matcher matcher = LongestMatcher.of(nfa, LIMIT);
      cascades += matcher instanceof CascadeMatcher ? 1 : 0;
      Matcher known = new LongestMatcher(nfa, LIMIT);
      for (long[] stream : streams(random, frames)) {
        Letters letters = Trees.letters(stream, SYMBOLS);
        assertThat(matcher.matches(letters).list())
            .as("%d frames, seed %d: %s", frames, seed, tree)
            .isEqualTo(known.matches(letters).list());
      }
    }
    assertThat(cascades).isGreaterThan(rounds / 3);
  }

  /** Returns a pattern with few cycles of several frames, some of more than 64 nodes. */
  private static Tree random(SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      return Trees.random(random, 1 + random.nextInt(5), SYMBOLS);
    }
    Tree tree = part(random);
    for (int parts = random.nextInt(4); parts > 0; parts--) {
      Tree part = part(random);
      tree = random.nextInt(4) == 0 ? or(tree, part) : then(tree, part);
    }
    return tree;
  }

  private static Tree part(SplittableRandom random) {
    Tree one = frame(random);
    int min = random.nextInt(random.nextInt(8) == 0 ? 150 : 4);
    return switch (random.nextInt(5)) {
      case 0 -> one;
      case 1 -> repeat(one, min, min + random.nextInt(80));
      case 2 -> repeat(star(one), 0, 1);
      default -> repeat(one, min, UNBOUNDED);
    };
  }

  private static Tree frame(SplittableRandom random) {
    Tree symbol = new Tree.Symbol(random.nextInt(SYMBOLS));
    return switch (random.nextInt(6)) {
      case 0 -> ANY;
      case 1 -> or(symbol, new Tree.Symbol(random.nextInt(SYMBOLS)));
      case 2 -> new Tree.Both(ANY, new Tree.Not(symbol));
      default -> symbol;
    };
  }

  /** Returns a stream of no pattern, one of long runs, and one in which all is true but little. */
  private static List<long[]> streams(SplittableRandom random, int frames) {
    return List.of(
        Trees.randomStream(random, frames, SYMBOLS),
        IntStream.range(0, SYMBOLS)
            .mapToObj(symbol -> runs(random, symbol, frames))
            .reduce(new long[frames], CascadeTest::together),
        IntStream.range(0, frames)
            .mapToLong(frame -> random.nextInt(100) > 0 ? 7 : random.nextInt(8))
            .toArray());
  }

  /** Returns runs in which the symbol is true, and is not, of up to 200 frames each. */
  private static long[] runs(SplittableRandom random, int symbol, int frames) {
    long[] stream = new long[frames];
    int at = random.nextInt(70);
    while (at < frames) {
      int end = Math.min(frames, at + 1 + random.nextInt(200));
      for (; at < end; at++) {
        stream[at] = 1L << symbol;
      }
      at += 1 + random.nextInt(200);
    }
    return stream;
  }

  private static long[] together(long[] left, long[] right) {
    return IntStream.range(0, left.length).mapToLong(frame -> left[frame] | right[frame]).toArray();
  }
}
