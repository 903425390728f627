package org.fests.automaton;

/**
 * Finds the intervals of a stream that a pattern matches, in one mode. For one thread at a time.
 */
public interface Matcher {
  /** Returns the matches, by start and then by end; in mode ending by end. */
  Intervals matches(Letters letters);
}
