package org.fests.automaton;

/**
 * Where the longest interval of a cascade ends that has a given start: the nodes are followed from
 * there, a word of 64 positions at a time, as long as one of them can still reach the exit. So no
 * more words are looked at than the interval has, and one.
 */
final class CascadeEnds {
  private final Cascade cascade;
  private final long[][] frames;
  private final long[][] completable;

  /** For each node the positions of the word in which an interval may be there. */
  private final long[] now;

  /** The nodes that have such positions, as bits; these lead to the word after, as bits. */
  private final long[] open;

  private final long[] leaving;
  private long words;

  /**
   * @param frames for each condition the frames that meet it
   * @param completable for each 64 nodes and each word those that reach the exit from the word's
   *     first position
   */
  CascadeEnds(Cascade cascade, long[][] frames, long[][] completable) {
    this.cascade = cascade;
    this.frames = frames;
    this.completable = completable;
    now = new long[cascade.nodes];
    open = new long[completable.length];
    leaving = new long[completable.length];
  }

  /** Returns the end of the longest interval; the start if none is longer than that. */
  int longest(int start) {
    int end = start;
    int word = start >>> 6;
    now[cascade.entry()] = 1L << start;
    Bits.add(open, cascade.entry());
    do {
      words++;
      goOn(word);
      if (now[Cascade.EXIT] != 0) {
        end = word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(now[Cascade.EXIT]);
        now[Cascade.EXIT] = 0;
      }
      word++;
    } while (enter(word));
    return end;
  }

  /** Returns how many words were looked at so far. */
  long words() {
    return words;
  }

  /** Follows the open nodes through the word, higher ones first; leaves only the exit's. */
  private void goOn(int word) {
    for (int part = open.length - 1; part >= 0; part--) {
      while (open[part] != 0) {
        int bit = Long.SIZE - 1 - Long.numberOfLeadingZeros(open[part]);
        open[part] &= ~(1L << bit);
        int node = part * Long.SIZE + bit;
        if (node != Cascade.EXIT) {
          leave(node, word);
        }
      }
    }
  }

  private void leave(int node, int word) {
    long positions = now[node];
    if (cascade.loopFirst[node] < cascade.loopFirst[node + 1]) {
      positions = goRound(node, word);
    }
    now[node] = 0;
    for (int at = cascade.skipFirst[node]; at < cascade.skipFirst[node + 1]; at++) {
      now[cascade.skipEnd[at]] |= positions;
      Bits.add(open, cascade.skipEnd[at]);
    }
    for (int at = cascade.readFirst[node]; at < cascade.readFirst[node + 1]; at++) {
      long read = positions & frames[cascade.readCondition[at]][word];
      if (read != 0) {
        now[cascade.readEnd[at]] |= read << 1;
        Bits.add(open, cascade.readEnd[at]);
        goOut(cascade.readEnd[at], read);
      }
    }
  }

  /** Notes that an interval is in the node after the word, if it has read the word's last frame. */
  private void goOut(int node, long read) {
    leaving[node >>> 6] |= (read >>> (Long.SIZE - 1)) << node;
  }

  /** Returns the node's positions with those to which its loops lead. */
  private long goRound(int node, int word) {
    long read = 0;
    for (int at = cascade.loopFirst[node]; at < cascade.loopFirst[node + 1]; at++) {
      read |= frames[cascade.loopCondition[at]][word];
    }
    long positions = after(now[node], read);
    goOut(node, positions & read);
    return positions;
  }

  /**
   * Returns the positions before which only frames of the set lie from one of the given ones on: a
   * carry runs through each run of frames (Myers 1999).
   */
  private static long after(long positions, long read) {
    return (((positions & read) + read) ^ read) | positions;
  }

  /** Opens the nodes that intervals were in after the word before and can be completed from. */
  private boolean enter(int word) {
    boolean any = false;
    for (int part = 0; part < leaving.length; part++) {
      long nodes = leaving[part] == 0 ? 0 : leaving[part] & completable[part][word];
      leaving[part] = 0;
      open[part] = nodes;
      any |= nodes != 0;
      for (long more = nodes; more != 0; more &= more - 1) {
        now[part * Long.SIZE + Long.numberOfTrailingZeros(more)] = 1;
      }
    }
    return any;
  }
}
