package org.fests.automaton;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One match's way through a timed automaton. */
final class TimedPath {
  private static final int NONE = -1;

  private final TimedPathFinder finder;
  private final Nfa nfa;
  private final Letters letters;
  private final Interval match;
  private final int[] classOf;
  private final BitSet seen = new BitSet();
  private final int[] stack;

  /** For each node the positions from which the match can be completed there. */
  private final BitSet[] completing;

  private final List<List<Integer>> leaves = new ArrayList<>();

  TimedPath(TimedPathFinder finder, Letters letters, Interval match) {
    this.finder = finder;
    this.letters = letters;
    this.match = match;
    nfa = finder.nfa();
    classOf = finder.classes().classify(letters.alphabet());
    stack = new int[nfa.edges().size() + 1];
    completing = new BitSet[nfa.states()];
    for (int node = 0; node < completing.length; node++) {
      completing[node] = new BitSet();
    }
  }

  /** Takes over at which nodes the match can be completed from the position. */
  void completing(int position, LastEnds ends) {
    for (int node = 0; node < completing.length; node++) {
      completing[node].set(position, ends.last(node) != LastEnds.NONE);
    }
  }

  Path find() {
    int node = nfa.entry();
    while (position() < match.end()) {
      int edge = completing[node].get(position()) ? advance(node, position()) : NONE;
      if (edge == NONE) {
        throw new IllegalArgumentException("Invalid match: " + match);
      }
      node = nfa.edges().to(edge);
    }
    return new Path(match.start(), leaves);
  }

  private int position() {
    return match.start() + leaves.size();
  }

  /** Takes the first edge, in the order of preference, that leads on over frames. */
  private int advance(int from, int position) {
    Context context = Context.of(position, letters.size());
    seen.clear();
    seen.set(from);
    int size = push(from, 0);
    while (size > 0) {
      int edge = stack[--size];
      int to = nfa.edges().to(edge);
      if (takes(edge, position)) {
        return edge;
      }
      boolean open = nfa.edges().skips(edge, context) || isEmptySpan(edge, position);
      if (open && !seen.get(to) && completing[to].get(position)) {
        seen.set(to);
        size = push(to, size);
      }
    }
    return NONE;
  }

  private int push(int node, int size) {
    int top = size;
    for (int at = nfa.outgoing().first(node + 1) - 1; at >= nfa.outgoing().first(node); at--) {
      stack[top++] = nfa.outgoing().edge(at);
    }
    return top;
  }

  private boolean takes(int edge, int position) {
    return nfa.edges().reads(edge)
        ? reads(edge, position)
        : nfa.edges().spans(edge) && spans(edge, position);
  }

  private boolean reads(int edge, int position) {
    int letterClass = classOf[letters.frames()[position]];
    boolean taken =
        completing[nfa.edges().to(edge)].get(position + 1)
            && finder.classes().meets(letterClass, nfa.edges().label(edge));
    if (taken) {
      leaves.add(nfa.leaves(edge));
    }
    return taken;
  }

  private boolean isEmptySpan(int edge, int position) {
    return nfa.edges().spans(edge) && end(edge, position, position) == position;
  }

  private boolean spans(int edge, int position) {
    int end = end(edge, position, match.end());
    if (end <= position) {
      return false;
    }
    List<Path> paths = new ArrayList<>();
    int span = nfa.edges().span(edge);
    if (!(nfa.spans().get(span) instanceof Span.Outside<Nfa>)) {
      Interval part = new Interval(position, end);
      finder.bodies(span).forEach(body -> paths.add(body.path(letters, part)));
    }
    for (int frame = 0; frame < end - position; frame++) {
      List<Integer> all = List.of();
      for (Path path : paths) {
        all = Cube.union(all, path.leaves().get(frame));
      }
      leaves.add(all);
    }
    return true;
  }

  /** Returns the last end of the edge's span from which the match can be completed. */
  private int end(int edge, int position, int latest) {
    BitSet wanted = new BitSet();
    wanted.or(completing[nfa.edges().to(edge)]);
    wanted.clear(0, position);
    wanted.clear(latest + 1, match.end() + 1);
    return finder.lastEnd(nfa.edges().span(edge), letters, position, wanted);
  }
}
