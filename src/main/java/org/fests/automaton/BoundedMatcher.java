package org.fests.automaton;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds what {@link LongestMatcher} finds, for patterns without long intervals: the starts 64
 * positions at a time, then from each match's start its end. Frames in which no match starts are
 * hardly looked at, which counts where many queries are asked of the same frames.
 *
 * <p>O(frames x edges / 64), and for each match as many frames as the pattern's longest interval
 * has.
 */
final class BoundedMatcher implements Matcher {
  /** Intervals of more frames are not looked for this way: each match costs as many. */
  private static final int LONGEST = 64;

  /** More nodes are not looked at in each block: determinised automata do better. */
  private static final int MOST_NODES = 512;

  private static final byte KNOWN = 1;
  private static final byte ACCEPTS = 2;
  private static final byte GOES_ON = 4;

  private final StartBlocks blocks;
  private final Engine engine;

  /** What is known of each state, by the number of its set. */
  private byte[] verdicts = new byte[64];

  /** How often the states had been flushed when the verdicts were cleared. */
  private long flushes = -1;

  private BoundedMatcher(StartBlocks blocks, Engine engine) {
    this.blocks = blocks;
    this.engine = engine;
  }

  /** Returns the matcher, if the pattern's intervals are short and do not ask for the ends. */
  static Optional<Matcher> of(Nfa nfa, int cacheLimit) {
    return nfa.states() > MOST_NODES
        ? Optional.empty()
        : StartBlocks.of(nfa, LONGEST)
            .map(blocks -> new BoundedMatcher(blocks, new Engine(nfa, cacheLimit)));
  }

  @Override
  public Intervals matches(Letters letters) {
    Intervals found = new Intervals();
    int[] classOf = engine.classify(letters);
    long[] starts = blocks.starts(letters);
    int initial = engine.initial(Context.INSIDE);
    int start = next(starts, 0);
    while (start < letters.size()) {
      int end = longestEnd(letters, classOf, initial, start);
      found.add(start, end);
      start = next(starts, end);
    }
    return found;
  }

  /** Returns the first start from the position on; a large number if there is none. */
  private static int next(long[] starts, int from) {
    int word = from >>> 6;
    long bits = starts[word] & -1L << from;
    while (bits == 0 && ++word < starts.length) {
      bits = starts[word];
    }
    return bits == 0 ? Integer.MAX_VALUE : word * Long.SIZE + Long.numberOfTrailingZeros(bits);
  }

  private int longestEnd(Letters letters, int[] classOf, int initial, int start) {
    int state = initial;
    int end = start;
    for (int position = start; position < letters.size(); position++) {
      state = engine.forward().next(state, classOf[letters.at(position)]);
      byte verdict = verdict(state);
      if ((verdict & ACCEPTS) != 0) {
        end = position + 1;
      }
      if ((verdict & GOES_ON) == 0) {
        break;
      }
    }
    return end;
  }

  private byte verdict(int state) {
    int number = state >> engine.forward().shift();
    if (engine.forward().flushes() != flushes || number >= verdicts.length) {
      makeRoom(number);
    }
    if (verdicts[number] == 0) {
      int accepts = engine.accepts(state, Context.INSIDE) ? ACCEPTS : 0;
      verdicts[number] = (byte) (KNOWN | accepts | (engine.goesOn(state) ? GOES_ON : 0));
    }
    return verdicts[number];
  }

  private void makeRoom(int number) {
    if (engine.forward().flushes() != flushes) {
      flushes = engine.forward().flushes();
      Arrays.fill(verdicts, (byte) 0);
    }
    if (number >= verdicts.length) {
      verdicts = Arrays.copyOf(verdicts, 2 * number);
    }
  }
}
