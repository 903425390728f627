package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DfaTest {
  private static final int LIMIT = 20_000;

  @Test
  void acceptsTheIntervalsOfThePattern() {
    for (long seed = 0; seed < 1500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = Trees.random(random, 1 + random.nextInt(5), 3);
      Nfa nfa = tree.nfa(LIMIT);
      Dfa raw = Determinization.of(nfa, LIMIT);
      Dfa dfa = Dfa.of(nfa, LIMIT);
      long[] stream = Trees.randomStream(random, random.nextInt(10), 3);
      String where = "seed %d: %s on %s".formatted(seed, tree, Arrays.toString(stream));
      assertThat(accepted(dfa, stream)).as(where).isDeepEqualTo(tree.intervals(stream));
      assertThat(dfa.states()).as(where).isLessThanOrEqualTo(raw.states());
      assertThat(dfa).as(where).hasToString(dfa.minimized().toString());
    }
  }

  private static boolean[][] accepted(Dfa dfa, long[] stream) {
    return Tree.where(stream, (start, end) -> accepts(dfa, stream, start, end));
  }

  private static boolean accepts(Dfa dfa, long[] stream, int start, int end) {
    int state = start == 0 ? dfa.atStart() : dfa.inside();
    for (int frame = start; frame < end; frame++) {
      state = dfa.diagrams().value(dfa.next(state), new long[] {stream[frame]});
    }
    int verdict = end == stream.length ? Dfa.ACCEPTS_AT_END : Dfa.ACCEPTS_INSIDE;
    return (dfa.accepts(state) & verdict) != 0;
  }

  @Test
  void equivalentPatternsHaveTheSameText() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree left = Trees.random(random, 1 + random.nextInt(3), 2);
      Tree right = Trees.random(random, 1 + random.nextInt(3), 2);
      assertSame(
          seed,
          new Tree.Not(new Tree.Choice(left, right)),
          new Tree.Both(new Tree.Not(left), new Tree.Not(right)));
      assertSame(seed, new Tree.Not(new Tree.Not(left)), left);
      int unbounded = NfaBuilder.UNBOUNDED;
      assertSame(
          seed,
          new Tree.Repeat(left, 1, unbounded),
          new Tree.Sequence(left, new Tree.Repeat(left, 0, unbounded)));
    }
  }

  private static void assertSame(long seed, Tree left, Tree right) {
    Dfa a = Dfa.of(left.nfa(LIMIT), LIMIT);
    Dfa b = Dfa.of(right.nfa(LIMIT), LIMIT);
    assertThat(a).as("seed %d: %s and %s", seed, left, right).hasToString(b.toString());
    assertThat(a.difference(b, LIMIT).acceptsNothing()).isTrue();
  }

  @Test
  void theShortestWordTellsTwoPatternsApart() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree left = Trees.random(random, 1 + random.nextInt(3), 2);
      Tree right = Trees.random(random, 1 + random.nextInt(3), 2);
      Dfa rest = Dfa.of(left.nfa(LIMIT), LIMIT).minus(Dfa.of(right.nfa(LIMIT), LIMIT), LIMIT);
      String where = "seed %d: %s without %s: %s".formatted(seed, left, right, rest);
      Optional<Word> word = rest.shortestWord();
      word.ifPresent(found -> assertIn(where, found, left, right));
      int shorter = word.map(found -> found.letters().size()).orElse(4);
      for (int length = 0; length < Math.min(shorter, 4); length++) {
        for (long[] stream : Trees.streams(length, 4)) {
          boolean inLeft = left.intervals(stream)[0][length];
          assertThat(inLeft && !right.intervals(stream)[0][length]).as(where).isFalse();
        }
      }
    }
  }

  /** Puts the word into a stream that gives it its context. */
  private static void assertIn(String where, Word word, Tree left, Tree right) {
    int before = word.context() == Context.INSIDE || word.context() == Context.AT_END ? 1 : 0;
    int after = word.context() == Context.INSIDE || word.context() == Context.AT_START ? 1 : 0;
    int length = word.letters().size();
    long[] stream = new long[before + length + after];
    for (int k = 0; k < length; k++) {
      for (int symbol : word.letters().get(k)) {
        stream[before + k] |= 1L << symbol;
      }
    }
    assertThat(left.intervals(stream)[before][before + length]).as(where).isTrue();
    assertThat(right.intervals(stream)[before][before + length]).as(where).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, false, false, false", // only the empty interval
    "0, 1, false, false, false",
    "0, -1, false, true, true",
    "1, -1, false, false, true",
    "2, -1, false, false, false",
  })
  void saysWhatItAccepts(int min, int max, boolean nothing, boolean everything, boolean nonEmpty) {
    int most = max < 0 ? NfaBuilder.UNBOUNDED : max;
    Dfa dfa = Dfa.of(new Tree.Repeat(new Tree.Any(), min, most).nfa(LIMIT), LIMIT);
    assertThat(dfa.acceptsNothing()).isEqualTo(nothing);
    assertThat(dfa.acceptsEverything()).isEqualTo(everything);
    assertThat(dfa.acceptsEveryNonEmptyInterval()).isEqualTo(nonEmpty);
    assertThat(dfa.complement().acceptsNothing()).isEqualTo(everything);
  }

  @Test
  void anEmptyIntersectionAcceptsNothing() {
    Tree one = new Tree.Any();
    Tree two = new Tree.Repeat(one, 2, 2);
    Nfa nfa = new Tree.Both(one, two).nfa(LIMIT);
    assertThat(Dfa.of(nfa, LIMIT).acceptsNothing()).isTrue();
    assertThat(Horizon.of(nfa)).isEqualTo(Horizon.NOTHING);
  }

  @Test
  void manySymbolsMakeFewStates() {
    NfaBuilder builder = new NfaBuilder(LIMIT);
    List<Fragment> symbols = IntStream.range(0, 40).mapToObj(k -> builder.symbol(k, k)).toList();
    Nfa nfa = builder.build(builder.complement(builder.choice(symbols)));
    assertThat(Dfa.of(nfa, LIMIT).states()).isEqualTo(3);
  }
}
