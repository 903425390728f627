package org.fests.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class HorizonTest {
  private static final int LIMIT = 20_000;

  @Test
  void isTheLongestLengthOfAnyInterval() {
    int[] seen = new int[3];
    for (long seed = 0; seed < 5000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Tree tree = Trees.random(random, 1 + random.nextInt(5), 2);
      Nfa nfa = tree.nfa(LIMIT);
      long horizon = Horizon.of(nfa);
      assertThat(horizon).as("seed %d: %s", seed, tree).isEqualTo(longest(Dfa.of(nfa, LIMIT)));
      seen[horizon == Horizon.NOTHING ? 0 : horizon == Horizon.UNBOUNDED ? 1 : 2]++;
    }
    assertThat(seen).doesNotContain(0);
  }

  /**
   * An automaton of n states accepts infinitely many words if it accepts one of n to 2n letters.
   */
  private static long longest(Dfa dfa) {
    BitSet states = new BitSet();
    states.set(dfa.inside());
    states.set(dfa.atStart());
    long longest = 0;
    for (int length = 1; length <= 2 * dfa.states(); length++) {
      BitSet next = new BitSet();
      states.stream().forEach(state -> dfa.successors(state).forEach(next::set));
      states = next;
      longest = states.stream().anyMatch(state -> dfa.accepts(state) != 0) ? length : longest;
    }
    return longest >= dfa.states() ? Horizon.UNBOUNDED : longest;
  }
}
