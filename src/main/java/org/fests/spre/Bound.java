package org.fests.spre;

/** One end of a quantifier, as read. */
sealed interface Bound {
  /** No bound. */
  record Open() implements Bound {}

  /** At least 0, less than {@link Spre.Repeat#UNBOUNDED}. */
  record Times(int count) implements Bound {}

  /** At least 0, less than {@link TimeRange#UNBOUNDED}. */
  record Nanos(long nanos) implements Bound {}
}
