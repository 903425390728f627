package org.fests.automaton;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds paths in O(frames of the match x states), with memory for one int a frame. */
final class UntimedPathFinder implements PathFinder {
  private final Nfa nfa;
  private final LetterClasses classes;
  private final StateSets sets;
  private final BackwardStep step;
  private final LazyDfa backward;
  private final PathStep forward;

  /**
   * @param cacheLimit the most states kept in the cache, at least 2
   */
  UntimedPathFinder(Nfa nfa, int cacheLimit) {
    this.nfa = nfa;
    classes = new LetterClasses(nfa);
    sets = new StateSets(nfa);
    step = BackwardStep.fixed(nfa, classes);
    backward = new LazyDfa(step, sets.words(), cacheLimit);
    forward = new PathStep(nfa, classes);
  }

  @Override
  public Path path(Letters letters, Interval match) {
    return towards(
        letters,
        match,
        step.initial(match.end() == letters.size() ? Context.AT_END : Context.INSIDE));
  }

  /**
   * Returns the way of an attempt.
   *
   * @param front the readers where it may stop; where there is none, it waits for the stream's end
   */
  Path path(Letters letters, Interval attempt, long[] front) {
    int readers = sets.readers();
    long[] goal = sets.empty();
    for (int r = sets.nextReader(front, 0); r < readers; r = sets.nextReader(front, r + 1)) {
      Bits.add(goal, r);
    }
    boolean nowhere = sets.nextReader(front, 0) == readers;
    return towards(letters, attempt, nowhere ? step.initial(Context.AT_END) : goal);
  }

  private Path towards(Letters letters, Interval match, long[] goal) {
    int[] classOf = classes.classify(letters.alphabet());
    backward.widen(classes.size());
    BackwardRun run =
        new BackwardRun(backward, letters.frames(), classOf, match.start(), match.end(), goal);
    List<List<Integer>> leaves = new ArrayList<>();
    int node = nfa.entry();
    for (int position = match.start(); position < match.end(); position++) {
      Context context = position == 0 ? Context.AT_START : Context.INSIDE;
      if (position + 1 == run.validEnd()) {
        run.load();
      }
      BitSet targets = targets(run.states()[position + 1 - match.start()]);
      int letterClass = classOf[letters.frames()[position]];
      int edge = forward.edge(node, context, letterClass, targets);
      if (edge < 0) {
        throw new IllegalArgumentException("Invalid match: " + match);
      }
      leaves.add(nfa.leaves(edge));
      node = nfa.edges().to(edge);
    }
    return new Path(match.start(), leaves);
  }

  /** Returns the nodes from which skips lead to where the match can still be completed. */
  private BitSet targets(int state) {
    return step.targets(backward.set(state));
  }
}
