package org.fests.automaton;

/** Finds the matches of automata that ask how long intervals last, in each mode. */
public final class TimedMatcher {
  private TimedMatcher() {}

  /** Finds the leftmost-longest matches, as {@link LongestMatcher}. */
  public static Matcher longest(Nfa nfa, int pairLimit) {
    PassGraph graph = PassGraph.grown(nfa);
    return letters -> {
      int[] last = last(graph, letters, pairLimit);
      Intervals found = new Intervals();
      int start = 0;
      while (start < letters.size()) {
        if (last[start] > start) {
          found.add(start, last[start]);
        }
        start = Math.max(start + 1, last[start]);
      }
      return found;
    };
  }

  /** Returns for each start the last end of an interval, -1 if there is none. */
  private static int[] last(PassGraph graph, Letters letters, int pairLimit) {
    EndPass<LastEnds> pass = pass(graph, new LastEnds(0), letters, pairLimit);
    int[] last = new int[letters.size() + 1];
    for (int position = letters.size(); position >= 0; position--) {
      pass.step(position);
      last[position] = pass.ends().last(Fragment.ENTRY);
    }
    return last;
  }

  private static <S extends EndSlots<S>> EndPass<S> pass(
      PassGraph graph, S kind, Letters letters, int pairLimit) {
    return new EndPass<>(graph, kind, new Bounds(letters, NfaBuilder.FOREVER, pairLimit));
  }

  /** Finds for each start the shortest match, as {@link ShortestMatcher}. */
  public static Matcher shortest(Nfa nfa, int pairLimit) {
    PassGraph graph = PassGraph.grown(nfa);
    return letters -> {
      int[] first = first(graph, letters, pairLimit);
      Intervals found = new Intervals();
      int start = 0;
      while (start < letters.size()) {
        if (first[start] == FirstEnds.NONE) {
          start++;
        } else {
          found.add(start, first[start]);
          start = first[start];
        }
      }
      return found;
    };
  }

  private static int[] first(PassGraph graph, Letters letters, int pairLimit) {
    EndPass<FirstEnds> pass = pass(graph, new FirstEnds(0), letters, pairLimit);
    int[] first = new int[letters.size() + 1];
    for (int position = letters.size(); position >= 0; position--) {
      pass.step(position);
      first[position] = pass.ends().firstAfter(Fragment.ENTRY, position);
    }
    return first;
  }

  /**
   * Finds every match once, as {@link AllMatcher}; O(frames x edges x matches from one frame),
   * where the matches of the pattern's rests count too.
   */
  public static Matcher all(Nfa nfa, int pairLimit) {
    PassGraph graph = PassGraph.grown(nfa);
    return letters -> {
      EndPass<EndLists> pass = pass(graph, new EndLists(0), letters, pairLimit);
      Intervals found = new Intervals();
      for (int position = letters.size(); position >= 0; position--) {
        pass.step(position);
        EndLists ends = pass.ends();
        for (int index = 0; index < ends.size(Fragment.ENTRY); index++) {
          if (ends.end(Fragment.ENTRY, index) > position) {
            found.add(position, ends.end(Fragment.ENTRY, index));
          }
        }
      }
      found.reverse();
      return found;
    };
  }

  /** Finds for each end the longest match, as {@link EndingMatcher}: seen in a mirror. */
  public static Matcher ending(Nfa nfa, int pairLimit) {
    PassGraph graph = PassGraph.grown(nfa.reversed());
    return letters -> {
      int frames = letters.size();
      int[] last = last(graph, letters.reversed(), pairLimit);
      Intervals found = new Intervals();
      for (int end = 1; end <= frames; end++) {
        if (last[frames - end] > frames - end) {
          found.add(frames - last[frames - end], end);
        }
      }
      return found;
    };
  }

  /** Finds the matches that lie inside no other. */
  public static Matcher maximal(Nfa nfa, int pairLimit) {
    return new MaximalMatcher(ending(nfa, pairLimit));
  }
}
