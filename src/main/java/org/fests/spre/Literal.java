package org.fests.spre;

/** A constant that an attribute is compared with. */
public sealed interface Literal {
  /** Returns it as written in a pattern. */
  String text();

  /** A text, written in quotes. */
  record Text(String value) implements Literal {
    @Override
    public String text() {
      return Names.quoted(value);
    }
  }

  /** A finite number. */
  record Numeric(double value) implements Literal {
    @Override
    public String text() {
      return Names.of(value);
    }
  }

  /** {@code true} or {@code false}. */
  record Flag(boolean value) implements Literal {
    @Override
    public String text() {
      return String.valueOf(value);
    }
  }
}
