package org.fests.automaton;

import java.util.BitSet;
import java.util.List;

/**
 * Finds paths through an automaton that asks how long intervals last. Where a span may end at
 * several positions, it takes the last from which the match can be completed. O(frames of the match
 * x edges) as a pass, and once more for each span that is taken.
 */
final class TimedPathFinder implements PathFinder {
  private final Nfa nfa;
  private final int pairLimit;
  private final PassGraph graph;
  private final LetterClasses classes;
  private final List<List<PathFinder>> bodies;

  TimedPathFinder(Nfa nfa, int cacheLimit, int pairLimit) {
    this.nfa = nfa;
    this.pairLimit = pairLimit;
    graph = PassGraph.grown(nfa);
    classes = new LetterClasses(nfa);
    bodies =
        nfa.spans().stream()
            .map(
                span ->
                    span.bodies().stream()
                        .map(body -> PathFinder.of(body, cacheLimit, pairLimit))
                        .toList())
            .toList();
  }

  @Override
  public Path path(Letters letters, Interval match) {
    TimedPath path = new TimedPath(this, letters, match);
    EndPass<LastEnds> pass = pass(graph, letters, single(match.end()));
    for (int position = match.end(); position >= match.start(); position--) {
      pass.step(position);
      path.completing(position, pass.ends());
    }
    return path.find();
  }

  private EndPass<LastEnds> pass(PassGraph of, Letters letters, BitSet ends) {
    return new EndPass<>(of, new LastEnds(0), bounds(letters)).endingAt(ends);
  }

  private Bounds bounds(Letters letters) {
    return new Bounds(letters, NfaBuilder.FOREVER, pairLimit);
  }

  private static BitSet single(int position) {
    BitSet set = new BitSet();
    set.set(position);
    return set;
  }

  Nfa nfa() {
    return nfa;
  }

  LetterClasses classes() {
    return classes;
  }

  /** Returns the finders of the span's bodies. */
  List<PathFinder> bodies(int span) {
    return bodies.get(span);
  }

  /** Returns the last of the wanted ends that the span has from the position; -1 if none. */
  int lastEnd(int span, Letters letters, int position, BitSet wanted) {
    Span<Nfa> taken = nfa.spans().get(span);
    if (taken instanceof Span.Lasting<Nfa> lasting) {
      return lastEnd(lasting, letters, position, wanted);
    }
    Rows rows = SpanRows.of(taken, bounds(letters));
    int top = wanted.length() - 1;
    for (int at = top; at >= position; at--) {
      rows.step(at);
    }
    int end = top < position ? -1 : rows.previous(top);
    while (end >= 0 && !wanted.get(end)) {
      end = rows.previous(end - 1);
    }
    return end;
  }

  private int lastEnd(Span.Lasting<Nfa> lasting, Letters letters, int position, BitSet wanted) {
    long[] times = letters.times();
    BitSet lastingEnds = new BitSet();
    wanted.stream()
        .filter(end -> times[end] - times[position] >= lasting.minNanos())
        .filter(end -> times[end] - times[position] <= lasting.maxNanos())
        .forEach(lastingEnds::set);
    EndPass<LastEnds> pass = pass(PassGraph.grown(lasting.body()), letters, lastingEnds);
    for (int at = lastingEnds.length() - 1; at >= position; at--) {
      pass.step(at);
    }
    return pass.ends().last(Fragment.ENTRY);
  }
}
