package org.fests.automaton;

import java.util.BitSet;

/**
 * From the readers that can still accept at one position to those at the position before. Free
 * intervals may end at every position, fixed ones only where the first set's mark says.
 */
final class BackwardStep implements Step {
  private enum Ends {
    FREE,
    FIXED
  }

  private final Nfa nfa;
  private final StateSets sets;
  private final LetterClasses classes;
  private final Ends ends;
  private final Links links;
  private final BitSet acceptsAtEnd;
  private final Visits visits;

  private BackwardStep(Nfa nfa, LetterClasses classes, Ends ends) {
    this.nfa = nfa;
    this.classes = classes;
    this.ends = ends;
    sets = new StateSets(nfa);
    links = Links.backward(nfa);
    acceptsAtEnd = Closure.before(nfa, nfa.exit(), Context.AT_END);
    visits = new Visits(nfa.states());
  }

  /** The intervals may end at every later position. */
  static BackwardStep free(Nfa nfa, LetterClasses classes) {
    return new BackwardStep(nfa, classes, Ends.FREE);
  }

  /** The intervals end where the run begins. */
  static BackwardStep fixed(Nfa nfa, LetterClasses classes) {
    return new BackwardStep(nfa, classes, Ends.FIXED);
  }

  /** Returns the set with which a run begins at a position in the context. */
  long[] initial(Context context) {
    long[] set = sets.empty();
    Bits.add(set, context == Context.AT_END ? sets.endsAtEnd() : sets.endsInside());
    return set;
  }

  @Override
  public void take(long[] set, int letterClass, long[] result) {
    if (Bits.has(set, sets.endsAtEnd())) {
      acceptsAtEnd.stream().forEach(node -> leave(node, letterClass, result));
      return;
    }
    begin(set);
    while (!visits.isEmpty()) {
      leave(visit(), letterClass, result);
    }
  }

  /** Returns the nodes whose entry by a letter, at the set's position, leads on to acceptance. */
  BitSet targets(long[] set) {
    if (Bits.has(set, sets.endsAtEnd())) {
      return acceptsAtEnd;
    }
    BitSet targets = new BitSet();
    begin(set);
    while (!visits.isEmpty()) {
      targets.set(visit());
    }
    return targets;
  }

  private void begin(long[] set) {
    visits.begin();
    if (ends == Ends.FREE || Bits.has(set, sets.endsInside())) {
      visits.push(nfa.exit());
    }
    int end = sets.readers();
    for (int r = sets.nextReader(set, 0); r < end; r = sets.nextReader(set, r + 1)) {
      visits.push(nfa.readerNode(r));
    }
  }

  private int visit() {
    int node = visits.pop();
    for (int at = links.skipFirst[node]; at < links.skipFirst[node + 1]; at++) {
      visits.push(links.skipEnd[at]);
    }
    return node;
  }

  private void leave(int target, int letterClass, long[] result) {
    for (int at = links.readFirst[target]; at < links.readFirst[target + 1]; at++) {
      if (classes.meets(letterClass, links.readCondition[at])) {
        Bits.add(result, nfa.readerOf(links.readEnd[at]));
      }
    }
  }
}
