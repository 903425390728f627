package org.fests.automaton;

import java.util.Arrays;

/**
 * A stream as an automaton sees it: for each frame the number of its letter, for each letter the
 * symbols that are true in it. The arrays are not copied and must not be changed afterwards.
 */
public final class Letters {
  /** Of so few rows every combination is a letter, whether it occurs or not. */
  private static final int FEW = 4;

  private final int[] frames;
  private final long[][] alphabet;
  private final long[] times;

  /**
   * @param frames for each frame its letter, an index of the alphabet
   * @param alphabet for each letter the set of true symbols as bits, symbol 0 first; words left
   *     away at the end count as zero
   */
  public Letters(int[] frames, long[][] alphabet) {
    this(frames, alphabet, new long[0]);
    for (int letter : frames) {
      if (letter < 0 || letter >= alphabet.length) {
        throw new IllegalArgumentException("Invalid letter: " + letter);
      }
    }
  }

  private Letters(int[] frames, long[][] alphabet, long[] times) {
    this.frames = frames;
    this.alphabet = alphabet;
    this.times = times;
  }

  /**
   * Returns the same letters with the time of each position.
   *
   * @param nanos when each frame begins, and last when the last one ends; not decreasing
   */
  public Letters at(long[] nanos) {
    if (nanos.length != frames.length + 1) {
      throw new IllegalArgumentException(
          "Invalid times: %d for %d frames".formatted(nanos.length, frames.length));
    }
    return new Letters(frames, alphabet, nanos);
  }

  /** Returns the stream from its end to its start. */
  Letters reversed() {
    int[] mirrored = new int[frames.length];
    Arrays.setAll(mirrored, position -> frames[frames.length - 1 - position]);
    long[] mirroredTimes = new long[times.length];
    Arrays.setAll(mirroredTimes, position -> -times[times.length - 1 - position]);
    return new Letters(mirrored, alphabet, mirroredTimes);
  }

  /** Returns the time of each position, nanoseconds, one more than there are frames. */
  long[] times() {
    if (times.length == 0) {
      throw new IllegalArgumentException("Cannot measure time: the letters have no times");
    }
    return times;
  }

  /**
   * Makes letters from rows of a truth table. O(frames x rows), without hashing; a few rows are
   * read at once, and frames in which none is true 64 at a time.
   *
   * @param rows for each symbol its truth as bits, frame 0 first; words left away count as zero
   * @param frames how many frames the stream has
   */
  public static Letters ofRows(long[][] rows, int frames) {
    return rows.length <= FEW ? ofFewRows(rows, frames) : ofManyRows(rows, frames);
  }

  private static Letters ofFewRows(long[][] rows, int frames) {
    int[] letters = new int[frames];
    long[] words = new long[rows.length];
    for (int first = 0; first < frames; first += Long.SIZE) {
      long any = 0;
      for (int symbol = 0; symbol < rows.length; symbol++) {
        words[symbol] = first >>> 6 < rows[symbol].length ? rows[symbol][first >>> 6] : 0;
        any |= words[symbol];
      }
      int end = any == 0 ? first : Math.min(frames, first + Long.SIZE);
      for (int symbol = 0; symbol < rows.length; symbol++) {
        long word = words[symbol];
        for (int frame = first; frame < end; frame++) {
          letters[frame] |= (int) (word >>> frame & 1) << symbol;
        }
      }
    }
    long[][] alphabet = new long[1 << rows.length][1];
    Arrays.setAll(alphabet, letter -> new long[] {letter});
    return new Letters(letters, alphabet, new long[0]);
  }

  private static Letters ofManyRows(long[][] rows, int frames) {
    int[] letters = new int[frames];
    int count = Math.min(frames, 1);
    int[] sample = new int[count];
    for (long[] row : rows) {
      int[] split = new int[2 * count];
      sample = refine(letters, row, split);
      count = sample.length;
    }
    long[][] alphabet = new long[count][Bits.words(rows.length)];
    for (int letter = 0; letter < count; letter++) {
      for (int symbol = 0; symbol < rows.length; symbol++) {
        if (Bits.has(rows[symbol], sample[letter])) {
          Bits.add(alphabet[letter], symbol);
        }
      }
    }
    return new Letters(letters, alphabet, new long[0]);
  }

  /** Splits each letter by the row's bit; returns for each new letter its first frame. */
  private static int[] refine(int[] letters, long[] row, int[] split) {
    int[] sample = new int[split.length];
    int count = 0;
    Arrays.fill(split, -1);
    for (int frame = 0; frame < letters.length; frame++) {
      int word = frame >>> 6;
      int bit = word < row.length ? (int) (row[word] >>> frame) & 1 : 0;
      int key = 2 * letters[frame] + bit;
      if (split[key] < 0) {
        sample[count] = frame;
        split[key] = count++;
      }
      letters[frame] = split[key];
    }
    return Arrays.copyOf(sample, count);
  }

  /** Returns how many frames the stream has. */
  public int size() {
    return frames.length;
  }

  int[] frames() {
    return frames;
  }

  long[][] alphabet() {
    return alphabet;
  }
}
