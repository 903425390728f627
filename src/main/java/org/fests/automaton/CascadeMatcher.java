package org.fests.automaton;

import java.util.Optional;

/**
 * Finds what {@link LongestMatcher} finds, for the patterns of {@link Cascade}: the starts many
 * positions at a time, then from each match's start its end. Frames in which no match starts are
 * hardly looked at, and no automaton is determinised, which counts where many queries are asked of
 * the same frames.
 *
 * <p>O(frames x edges / 64), and for each match as much for 128 frames.
 */
final class CascadeMatcher implements Matcher {
  private final Cascade cascade;
  private long words;

  private CascadeMatcher(Cascade cascade) {
    this.cascade = cascade;
  }

  /** Returns the matcher, if the pattern is such a one. */
  static Optional<Matcher> of(Nfa nfa) {
    return Cascade.of(nfa).map(CascadeMatcher::new);
  }

  @Override
  public Intervals matches(Letters letters) {
    Intervals found = new Intervals();
    long[][] frames = cascade.frames(letters);
    CascadeStarts starts = new CascadeStarts(cascade, frames, letters.size());
    CascadeEnds ends = new CascadeEnds(cascade, frames, starts.completable());
    int start = starts.next(0);
    while (start < letters.size()) {
      int end = ends.longest(start);
      found.add(start, end);
      start = starts.next(end);
    }
    words += ends.words();
    return found;
  }

  /** Returns how many words of 64 frames were looked at for ends so far, over all streams. */
  long words() {
    return words;
  }
}
