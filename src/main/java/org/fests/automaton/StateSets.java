package org.fests.automaton;

/**
 * How sets of states are written as bits: one for each reader of the automaton, then the marks.
 * Forward and backward sets use different marks, so that they share a bit only if they share a
 * reader.
 */
final class StateSets {
  private static final int MARKS = 4;

  private final int readers;

  StateSets(Nfa nfa) {
    readers = nfa.readers();
  }

  /** Forward: the interval may end here, inside the stream. */
  int acceptsInside() {
    return readers;
  }

  /** Forward: the interval may end here if this is the stream's end. */
  int acceptsAtEnd() {
    return readers + 1;
  }

  /** Backward: all intervals end here, inside the stream. */
  int endsInside() {
    return readers + 2;
  }

  /** Backward: all intervals end here, at the stream's end. */
  int endsAtEnd() {
    return readers + 3;
  }

  int readers() {
    return readers;
  }

  int words() {
    return Bits.words(readers + MARKS);
  }

  long[] empty() {
    return new long[words()];
  }

  /** Returns the first reader of the set from the given one on, {@code readers()} if none. */
  int nextReader(long[] set, int from) {
    int word = from >>> 6;
    if (from >= readers) {
      return readers;
    }
    long bits = set[word] & -1L << from;
    while (bits == 0 && ++word < set.length) {
      bits = set[word];
    }
    return bits == 0 ? readers : Math.min(readers, (word << 6) + Long.numberOfTrailingZeros(bits));
  }

  /** Returns whether set number a of one table and set number b of another share a reader. */
  static boolean meet(SetTable left, int a, SetTable right, int b) {
    int words = left.words();
    for (int word = 0; word < words; word++) {
      if ((left.data()[a * words + word] & right.data()[b * words + word]) != 0) {
        return true;
      }
    }
    return false;
  }
}
