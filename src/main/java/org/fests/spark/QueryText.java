package org.fests.spark;

/** An entry of a query catalogue, as written. */
public sealed interface QueryText {
  /** Returns its name, unique in its catalogue. */
  String id();

  /** Returns the question as a person asks it. */
  String english();

  <R> R accept(Visitor<R> visitor);

  /**
   * A question with the pattern that says what it means.
   *
   * @param spre the pattern
   * @param proposal what a model was sent and answered that proposed it, as JSON, or empty
   */
  record Written(String id, String english, String spre, String proposal) implements QueryText {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.written(this);
    }
  }

  /**
   * A question in English alone: the pattern is what the sentence means.
   *
   * @param reading which of its readings, from 1; {@link #ONLY}: it must have one only
   */
  record Asked(String id, String english, int reading) implements QueryText {
    static final int ONLY = 0;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.asked(this);
    }
  }

  /** One case each. */
  interface Visitor<R> {
    R written(Written query);

    R asked(Asked query);
  }
}
