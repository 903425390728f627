package org.fests.automaton;

import java.util.Arrays;

/**
 * Where the intervals of a cascade start in one stream, found many positions at a time: for each
 * node a row of bits tells from which positions the exit can be reached, and each edge adds to the
 * row of the node it leaves. O(frames x edges / 64), mostly in loops that run on vectors.
 */
final class CascadeStarts {
  /** Words of a block: the rows of some dozen nodes stay in the processor's cache. */
  private static final int BLOCK = 128;

  private final Cascade cascade;
  private final long[][] frames;
  private final int size;

  /** For each node its row in the block, and the first word of the block after it. */
  private final long[][] rows;

  /** The positions where an interval of at least one frame starts. */
  private final long[] starts;

  /** For each 64 nodes and each word those that reach the exit from the word's first position. */
  private final long[][] completable;

  /**
   * @param frames for each condition the frames that meet it
   * @param size how many frames the stream has
   */
  CascadeStarts(Cascade cascade, long[][] frames, int size) {
    this.cascade = cascade;
    this.frames = frames;
    this.size = size;
    int words = Bits.words(size + 1);
    rows = new long[cascade.nodes][Math.min(BLOCK, words) + 1];
    starts = new long[words];
    completable = new long[Bits.words(cascade.nodes)][words];
    for (int end = words; end > 0; end -= BLOCK) {
      goBack(Math.max(0, end - BLOCK), end);
    }
  }

  /** Computes the rows of the words from those of the block after them. */
  private void goBack(int first, int end) {
    int words = end - first;
    for (int node = 0; node < cascade.nodes; node++) {
      long[] row = rows[node];
      row[words] = end == starts.length ? 0 : row[0];
      Arrays.fill(row, 0, words, 0);
      if (node == Cascade.EXIT) {
        addPositions(row, first, words);
      }
      addReading(node, row, first, words);
      for (int at = cascade.skipFirst[node]; at < cascade.skipFirst[node + 1]; at++) {
        addAll(rows[cascade.skipEnd[at]], row, words);
      }
      goRound(node, row, first, words);
      note(row, completable[node >>> 6], node, first, words);
    }
    for (int node : cascade.initial()) {
      long[] sum = new long[words];
      addReading(node, sum, first, words);
      for (int at = cascade.loopFirst[node]; at < cascade.loopFirst[node + 1]; at++) {
        addBefore(rows[node], frames[cascade.loopCondition[at]], sum, first, words);
      }
      for (int word = 0; word < words; word++) {
        starts[first + word] |= sum[word];
      }
    }
  }

  private void addPositions(long[] row, int first, int words) {
    Arrays.fill(row, 0, words, -1L);
    if (first + words == starts.length) {
      row[words - 1] = -1L >>> (Long.SIZE - 1 - size);
    }
  }

  private void addReading(int node, long[] sum, int first, int words) {
    for (int at = cascade.readFirst[node]; at < cascade.readFirst[node + 1]; at++) {
      addBefore(rows[cascade.readEnd[at]], frames[cascade.readCondition[at]], sum, first, words);
    }
  }

  private static void addAll(long[] row, long[] sum, int words) {
    for (int word = 0; word < words; word++) {
      sum[word] |= row[word];
    }
  }

  /** Adds the positions before those of the row whose frame is read. */
  private static void addBefore(long[] row, long[] read, long[] sum, int first, int words) {
    for (int word = 0; word < words; word++) {
      sum[word] |= read[first + word] & (row[word] >>> 1 | row[word + 1] << (Long.SIZE - 1));
    }
  }

  /** Adds the positions from which the node's loops lead to those of the row. */
  private void goRound(int node, long[] row, int first, int words) {
    int from = cascade.loopFirst[node];
    int to = cascade.loopFirst[node + 1];
    if (from == to) {
      return;
    }
    for (int word = words - 1; word >= 0; word--) {
      long read = 0;
      for (int at = from; at < to; at++) {
        read |= frames[cascade.loopCondition[at]][first + word];
      }
      row[word] = before(row[word] | (read & row[word + 1] << (Long.SIZE - 1)), read);
    }
  }

  /** Returns the positions from which only frames of the set lie before one of the given ones. */
  private static long before(long positions, long read) {
    long found = positions;
    long run = read; // from each position so many frames as the last shift says
    for (int shift = 1; shift < Long.SIZE; shift <<= 1) {
      found |= run & found >>> shift;
      run &= run >>> shift;
    }
    return found;
  }

  private static void note(long[] row, long[] nodes, int node, int first, int words) {
    for (int word = 0; word < words; word++) {
      nodes[first + word] |= (row[word] & 1) << node;
    }
  }

  /** Returns the first start from the position on; a large number if there is none. */
  int next(int from) {
    int word = from >>> 6;
    long bits = starts[word] & -1L << from;
    while (bits == 0 && ++word < starts.length) {
      bits = starts[word];
    }
    return bits == 0 ? Integer.MAX_VALUE : word * Long.SIZE + Long.numberOfTrailingZeros(bits);
  }

  /** Returns for each 64 nodes and each word those that reach the exit from its first position. */
  long[][] completable() {
    return completable;
  }
}
