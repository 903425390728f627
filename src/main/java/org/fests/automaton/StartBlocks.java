package org.fests.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Where the intervals of an automaton without cycles start, found many positions at a time: for
 * each node a row of bits tells from which positions the exit can be reached, and each edge adds to
 * the row of the node it leaves. O(frames x edges / 64), in loops that run on vectors.
 *
 * <p>For one thread.
 */
final class StartBlocks {
  /** Words of a block: the rows of some dozen nodes stay in the processor's cache. */
  private static final int BLOCK = 256;

  private final Nfa nfa;
  private final Links links;

  /** The nodes, each after all that its edges lead to. */
  private final int[] order;

  /** The nodes from which an interval reads its first frame. */
  private final int[] initial;

  /** For each condition the symbols that must be true, and those that must not. */
  private final int[][] required;

  private final int[][] forbidden;

  /** For each condition the frames of the block that meet it. */
  private final long[][] conditions;

  /** For each node its row in the block, and the first word of the block after it. */
  private final long[][] rows;

  private StartBlocks(Nfa nfa, int[] order) {
    this.nfa = nfa;
    this.order = order;
    links = Links.forward(nfa);
    initial =
        Closure.after(nfa, nfa.entry(), Context.INSIDE).stream()
            .filter(node -> nfa.readerOf(node) >= 0)
            .toArray();
    required = nfa.conditions().stream().map(c -> array(c.required())).toArray(int[][]::new);
    forbidden = nfa.conditions().stream().map(c -> array(c.forbidden())).toArray(int[][]::new);
    conditions = new long[required.length][BLOCK];
    rows = new long[nfa.states()][BLOCK + 1];
  }

  private static int[] array(List<Integer> symbols) {
    return symbols.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Returns what finds the starts; nothing where the automaton has cycles, asks for times or for
   * the stream's ends, or has intervals of more frames than {@code longest}.
   */
  static Optional<StartBlocks> of(Nfa nfa, int longest) {
    if (nfa.timed() || asksForEnds(nfa) || Horizon.of(nfa) > longest) {
      return Optional.empty();
    }
    return Postorder.of(nfa).map(order -> new StartBlocks(nfa, order));
  }

  private static boolean asksForEnds(Nfa nfa) {
    Edges edges = nfa.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      if (!edges.reads(edge) && -edges.label(edge) != Context.ANYWHERE) {
        return true;
      }
    }
    return false;
  }

  /** Returns the positions where an interval of at least one frame starts, one bit each. */
  long[] starts(Letters letters) {
    int words = Bits.words(letters.size() + 1);
    long[] starts = new long[words];
    for (long[] row : rows) {
      row[0] = 0;
    }
    for (int block = (words - 1) / BLOCK; block >= 0; block--) {
      int first = block * BLOCK;
      judge(letters, first);
      goBack(letters, first);
      System.arraycopy(startsInBlock(), 0, starts, first, Math.min(BLOCK, words - first));
    }
    return starts;
  }

  private void judge(Letters letters, int first) {
    for (int condition = 0; condition < conditions.length; condition++) {
      long[] met = conditions[condition];
      for (int word = 0; word < BLOCK; word++) {
        met[word] = upTo(letters.size() - 1, first + word);
      }
      for (int symbol : required[condition]) {
        for (int word = 0; word < BLOCK; word++) {
          met[word] &= letters.word(symbol, first + word);
        }
      }
      for (int symbol : forbidden[condition]) {
        for (int word = 0; word < BLOCK; word++) {
          met[word] &= ~letters.word(symbol, first + word);
        }
      }
    }
  }

  /** Returns the positions of the word up to the last one, which is at least -1. */
  private static long upTo(int last, int word) {
    int inside = last - word * Long.SIZE;
    return inside < 0 ? 0 : -1L >>> Math.max(0, Long.SIZE - 1 - inside);
  }

  /** Computes the rows of the block from those of the block after it. */
  private void goBack(Letters letters, int first) {
    for (int node : order) {
      long[] row = rows[node];
      row[BLOCK] = row[0];
      Arrays.fill(row, 0, BLOCK, 0);
      if (node == nfa.exit()) {
        Arrays.setAll(row, word -> upTo(letters.size(), first + word));
      }
      addReading(node, row);
      for (int at = links.skipFirst[node]; at < links.skipFirst[node + 1]; at++) {
        addAll(rows[links.skipEnd[at]], row);
      }
    }
  }

  private long[] startsInBlock() {
    long[] starts = new long[BLOCK];
    for (int node : initial) {
      addReading(node, starts);
    }
    return starts;
  }

  private void addReading(int node, long[] sum) {
    for (int at = links.readFirst[node]; at < links.readFirst[node + 1]; at++) {
      addBefore(rows[links.readEnd[at]], conditions[links.readCondition[at]], sum);
    }
  }

  private static void addAll(long[] row, long[] sum) {
    for (int word = 0; word < BLOCK; word++) {
      sum[word] |= row[word];
    }
  }

  /** Adds the positions before those of the row whose frame is read. */
  private static void addBefore(long[] row, long[] read, long[] sum) {
    for (int word = 0; word < BLOCK; word++) {
      sum[word] |= read[word] & (row[word] >>> 1 | row[word + 1] << (Long.SIZE - 1));
    }
  }

  /** Orders the nodes of an automaton so that each comes after all that its edges lead to. */
  private static final class Postorder {
    private final Nfa nfa;
    private final BitSet entered = new BitSet();
    private final BitSet left = new BitSet();
    private final List<Integer> order = new ArrayList<>();

    Postorder(Nfa nfa) {
      this.nfa = nfa;
    }

    /** Returns the nodes; nothing where edges lead round in a cycle. */
    static Optional<int[]> of(Nfa nfa) {
      Postorder postorder = new Postorder(nfa);
      return postorder.visit(nfa.exit()) && postorder.visit(nfa.entry())
          ? Optional.of(postorder.order.stream().mapToInt(Integer::intValue).toArray())
          : Optional.empty();
    }

    /** Returns whether no cycle was met; as deep as the longest path. */
    private boolean visit(int node) {
      if (entered.get(node)) {
        return left.get(node);
      }
      entered.set(node);
      for (int at = nfa.outgoing().first(node); at < nfa.outgoing().first(node + 1); at++) {
        if (!visit(nfa.edges().to(nfa.outgoing().edge(at)))) {
          return false;
        }
      }
      left.set(node);
      order.add(node);
      return true;
    }
  }
}
