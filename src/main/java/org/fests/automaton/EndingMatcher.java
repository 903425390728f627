package org.fests.automaton;

/**
 * Finds for each end the longest match that ends there, never empty, overlapping: what an online
 * monitor reports frame by frame. O(frames x states).
 *
 * <p>Of all runs that are in one state only the earliest start matters. The states in use are kept
 * in the order of their starts; as runs are followed in that order, the first to reach a state
 * brings the earliest start, and the order of the next position comes by itself.
 */
public final class EndingMatcher implements Matcher {
  private final Nfa nfa;
  private final LetterClasses classes;

  public EndingMatcher(Nfa nfa) {
    this.nfa = nfa;
    classes = new LetterClasses(nfa);
  }

  @Override
  public Intervals matches(Letters letters) {
    classes.clear();
    int[] classOf = classes.classify(letters.alphabet());
    EarliestStarts runs = new EarliestStarts(nfa, classes);
    Intervals found = new Intervals();
    for (int position = 0; position < letters.size(); position++) {
      runs.open(position);
      int end = position + 1;
      Context context = end == letters.size() ? Context.AT_END : Context.INSIDE;
      int start = runs.read(classOf[letters.frames()[position]], context);
      if (start < end) {
        found.add(start, end);
      }
    }
    return found;
  }
}
