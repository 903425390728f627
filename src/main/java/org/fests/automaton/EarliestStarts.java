package org.fests.automaton;

import java.util.BitSet;

/**
 * For each reader in use the earliest start of a run that is there, in ascending order of starts.
 */
final class EarliestStarts {
  private final Nfa nfa;
  private final LetterClasses classes;
  private final Links links;
  private final BitSet acceptsAtEnd;
  private final BitSet acceptsInside;
  private final int[] initialInside;
  private final int[] initialAtStart;
  private final Visits visits;
  private final BitSet used = new BitSet();
  private int[] nodes;
  private int[] starts;
  private int[] nextNodes;
  private int[] nextStarts;
  private int size;

  EarliestStarts(Nfa nfa, LetterClasses classes) {
    this.nfa = nfa;
    this.classes = classes;
    links = Links.forward(nfa);
    acceptsAtEnd = Closure.before(nfa, nfa.exit(), Context.AT_END);
    acceptsInside = Closure.before(nfa, nfa.exit(), Context.INSIDE);
    initialInside = readers(Context.INSIDE);
    initialAtStart = readers(Context.AT_START);
    visits = new Visits(nfa.states());
    nodes = new int[nfa.states()];
    starts = new int[nfa.states()];
    nextNodes = new int[nfa.states()];
    nextStarts = new int[nfa.states()];
  }

  private int[] readers(Context context) {
    return Closure.after(nfa, nfa.entry(), context).stream()
        .filter(node -> nfa.readerOf(node) >= 0)
        .toArray();
  }

  /** Starts a run at the position, later than all runs before it. */
  void open(int position) {
    for (int node : position == 0 ? initialAtStart : initialInside) {
      if (!used.get(node)) {
        nodes[size] = node;
        starts[size++] = position;
      }
    }
  }

  /**
   * Reads a letter.
   *
   * @param context of the position after it
   * @return the earliest start of a run that may end there; the greatest int if there is none
   */
  int read(int letterClass, Context context) {
    BitSet accepting = context == Context.AT_END ? acceptsAtEnd : acceptsInside;
    int earliest = Integer.MAX_VALUE;
    int next = 0;
    visits.begin();
    used.clear();
    for (int run = 0; run < size; run++) {
      int node = nodes[run];
      for (int at = links.readFirst[node]; at < links.readFirst[node + 1]; at++) {
        if (classes.meets(letterClass, links.readCondition[at])) {
          int target = links.readEnd[at];
          earliest = accepting.get(target) ? Math.min(earliest, starts[run]) : earliest;
          next = enter(target, starts[run], next);
        }
      }
    }
    swap(next);
    return earliest;
  }

  /** Returns the earliest start of a run in use; the greatest int if there is none. */
  int earliest() {
    return size == 0 ? Integer.MAX_VALUE : starts[0];
  }

  private int enter(int target, int start, int count) {
    int next = count;
    visits.push(target);
    while (!visits.isEmpty()) {
      int node = visits.pop();
      if (nfa.readerOf(node) >= 0) {
        used.set(node);
        nextNodes[next] = node;
        nextStarts[next++] = start;
      }
      for (int at = links.skipFirst[node]; at < links.skipFirst[node + 1]; at++) {
        visits.push(links.skipEnd[at]);
      }
    }
    return next;
  }

  private void swap(int next) {
    int[] before = nodes;
    nodes = nextNodes;
    nextNodes = before;
    before = starts;
    starts = nextStarts;
    nextStarts = before;
    size = next;
  }
}
