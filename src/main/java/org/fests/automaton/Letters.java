package org.fests.automaton;

import java.util.Arrays;

/**
 * A stream as an automaton sees it: for each frame the number of its letter, for each letter the
 * symbols that are true in it. The arrays are not copied and must not be changed afterwards. For
 * one thread: some of them are made when they are first asked for.
 */
public final class Letters {
  /** Of so few rows every combination is a letter, whether it occurs or not. */
  private static final int FEW = 4;

  private final int size;
  private final long[][] alphabet;
  private final long[] times;

  /** For each symbol its truth; empty until it is asked for, if the letters came without it. */
  private long[][] rows;

  /** For each frame its letter; empty until it is asked for, if the rows say all. */
  private int[] frames;

  /**
   * @param frames for each frame its letter, an index of the alphabet
   * @param alphabet for each letter the set of true symbols as bits, symbol 0 first; words left
   *     away at the end count as zero
   */
  public Letters(int[] frames, long[][] alphabet) {
    this(frames.length, alphabet, new long[0]);
    this.frames = frames;
    for (int letter : frames) {
      if (letter < 0 || letter >= alphabet.length) {
        throw new IllegalArgumentException("Invalid letter: " + letter);
      }
    }
  }

  private Letters(int size, long[][] alphabet, long[] times) {
    this.size = size;
    this.alphabet = alphabet;
    this.times = times;
    rows = new long[0][];
    frames = new int[0];
  }

  /**
   * Returns the same letters with the time of each position.
   *
   * @param nanos when each frame begins, and last when the last one ends; not decreasing
   */
  public Letters at(long[] nanos) {
    if (nanos.length != size + 1) {
      throw new IllegalArgumentException(
          "Invalid times: %d for %d frames".formatted(nanos.length, size));
    }
    return new Letters(size, alphabet, nanos).of(frames());
  }

  /** Returns the stream from its end to its start. */
  Letters reversed() {
    int[] mirrored = new int[size];
    int[] letters = frames();
    Arrays.setAll(mirrored, position -> letters[size - 1 - position]);
    long[] mirroredTimes = new long[times.length];
    Arrays.setAll(mirroredTimes, position -> -times[times.length - 1 - position]);
    return new Letters(size, alphabet, mirroredTimes).of(mirrored);
  }

  private Letters of(int[] letters) {
    frames = letters;
    return this;
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

  /** A letter's number is its set of symbols; the letters of all frames are made when asked for. */
  private static Letters ofFewRows(long[][] rows, int frames) {
    long[][] alphabet = new long[1 << rows.length][1];
    Arrays.setAll(alphabet, letter -> new long[] {letter});
    Letters letters = new Letters(frames, alphabet, new long[0]);
    letters.rows = rows;
    return letters;
  }

  private static int[] ofRows(long[][] rows, int[] letters) {
    long[] words = new long[rows.length];
    for (int first = 0; first < letters.length; first += Long.SIZE) {
      long any = 0;
      for (int symbol = 0; symbol < rows.length; symbol++) {
        words[symbol] = word(rows[symbol], first >>> 6);
        any |= words[symbol];
      }
      int end = any == 0 ? first : Math.min(letters.length, first + Long.SIZE);
      for (int symbol = 0; symbol < rows.length; symbol++) {
        long word = words[symbol];
        for (int frame = first; frame < end; frame++) {
          letters[frame] |= (int) (word >>> frame & 1) << symbol;
        }
      }
    }
    return letters;
  }

  private static long word(long[] row, int number) {
    return number < row.length ? row[number] : 0;
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
    Letters made = new Letters(frames, alphabet, new long[0]).of(letters);
    made.rows = rows;
    return made;
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
    return size;
  }

  /** Returns for each frame its letter. */
  int[] frames() {
    if (frames.length < size) {
      frames = ofRows(rows, new int[size]);
    }
    return frames;
  }

  /** Returns the frames whose letter meets the condition, as bits in so many words. */
  long[] meeting(Cube condition, int words) {
    if (rows.length == 0 && frames.length > 0) {
      rows = transposed();
    }
    long[] meeting = new long[words];
    Arrays.fill(meeting, 0, size >>> 6, -1L);
    if ((size & 63) > 0) {
      meeting[size >>> 6] = -1L >>> -size;
    }
    for (int symbol : condition.required()) {
      long[] row = row(symbol);
      int known = Math.min(words, row.length);
      for (int word = 0; word < known; word++) {
        meeting[word] &= row[word];
      }
      Arrays.fill(meeting, known, words, 0);
    }
    for (int symbol : condition.forbidden()) {
      long[] row = row(symbol);
      for (int word = 0; word < Math.min(words, row.length); word++) {
        meeting[word] &= ~row[word];
      }
    }
    return meeting;
  }

  /** Returns the truth of a symbol; words left away count as zero. */
  private long[] row(int symbol) {
    return symbol < rows.length ? rows[symbol] : new long[0];
  }

  private long[][] transposed() {
    int symbols = Arrays.stream(alphabet).mapToInt(set -> set.length * Long.SIZE).max().orElse(0);
    long[][] truth = new long[symbols][Bits.words(size)];
    for (int frame = 0; frame < size; frame++) {
      long[] set = alphabet[frames[frame]];
      for (int symbol = 0; symbol < symbols; symbol++) {
        if (Bits.has(set, symbol)) {
          Bits.add(truth[symbol], frame);
        }
      }
    }
    return truth;
  }

  long[][] alphabet() {
    return alphabet;
  }
}
