package org.fests.automaton;

import java.util.Arrays;
import java.util.BitSet;

/** From the readers at one position to those at the next, inside the stream. */
final class ForwardStep implements Step {
  private final Nfa nfa;
  private final StateSets sets;
  private final LetterClasses classes;
  private final Links links;
  private final BitSet acceptsAtEnd;
  private final Visits visits;

  /** For a node that is a reader and nothing else, without skips, its reader; else -1. */
  private final int[] onlyReader;

  ForwardStep(Nfa nfa, LetterClasses classes) {
    this.nfa = nfa;
    this.classes = classes;
    sets = new StateSets(nfa);
    links = Links.forward(nfa);
    acceptsAtEnd = Closure.before(nfa, nfa.exit(), Context.AT_END);
    visits = new Visits(nfa.states());
    onlyReader = new int[nfa.states()];
    Arrays.setAll(onlyReader, node -> isOnlyReader(node) ? nfa.readerOf(node) : -1);
  }

  private boolean isOnlyReader(int node) {
    return links.skipFirst[node] == links.skipFirst[node + 1] && !acceptsAtEnd.get(node);
  }

  /**
   * Returns the readers before the first letter of an interval, with the marks of the empty
   * interval.
   *
   * @param context of the position: {@code INSIDE} or {@code AT_START}
   */
  long[] initial(Context context) {
    Context last = context == Context.AT_START ? Context.BOTH : Context.AT_END;
    long[] set = sets.empty();
    BitSet nodes = Closure.after(nfa, nfa.entry(), context);
    nodes.stream()
        .map(nfa::readerOf)
        .filter(reader -> reader >= 0)
        .forEach(reader -> Bits.add(set, reader));
    if (nodes.get(nfa.exit())) {
      Bits.add(set, sets.acceptsInside());
    }
    if (Closure.after(nfa, nfa.entry(), last).get(nfa.exit())) {
      Bits.add(set, sets.acceptsAtEnd());
    }
    return set;
  }

  @Override
  public void take(long[] set, int letterClass, long[] result) {
    visits.begin();
    int end = sets.readers();
    for (int r = sets.nextReader(set, 0); r < end; r = sets.nextReader(set, r + 1)) {
      int node = nfa.readerNode(r);
      for (int at = links.readFirst[node]; at < links.readFirst[node + 1]; at++) {
        if (classes.meets(letterClass, links.readCondition[at])) {
          int target = links.readEnd[at];
          int reader = onlyReader[target];
          if (reader >= 0) {
            Bits.add(result, reader);
          } else {
            follow(target, result);
          }
        }
      }
    }
  }

  /** Adds what an interval is in after it has read a letter into the node. */
  void enter(int target, long[] result) {
    visits.begin();
    follow(target, result);
  }

  private void follow(int target, long[] result) {
    if (acceptsAtEnd.get(target)) {
      Bits.add(result, sets.acceptsAtEnd());
    }
    visits.push(target);
    while (!visits.isEmpty()) {
      int node = visits.pop();
      if (nfa.readerOf(node) >= 0) {
        Bits.add(result, nfa.readerOf(node));
      } else if (node == nfa.exit()) {
        Bits.add(result, sets.acceptsInside());
      }
      for (int at = links.skipFirst[node]; at < links.skipFirst[node + 1]; at++) {
        visits.push(links.skipEnd[at]);
      }
    }
  }
}
