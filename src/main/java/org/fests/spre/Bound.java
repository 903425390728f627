package org.fests.spre;

/** One end of a quantifier, as read. */
sealed interface Bound {
  /** Returns it as written in a pattern. */
  String text();

  /** No bound. */
  record Open() implements Bound {
    @Override
    public String text() {
      return "";
    }
  }

  /** At least 0, less than {@link Spre.Repeat#UNBOUNDED}. */
  record Times(int count) implements Bound {
    @Override
    public String text() {
      return String.valueOf(count);
    }
  }

  /** At least 0, less than {@link TimeRange#UNBOUNDED}. */
  record Nanos(long nanos) implements Bound {
    @Override
    public String text() {
      return TimeUnit.text(nanos);
    }
  }
}
