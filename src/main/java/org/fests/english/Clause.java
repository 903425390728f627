package org.fests.english;

/** A piece of a sentence. */
record Clause(String text, Kind kind) {
  /** Whether it can stand beside others without being taken apart. */
  enum Kind {
    SIMPLE,
    COMPOUND
  }

  static Clause simple(String text) {
    return new Clause(text, Kind.SIMPLE);
  }

  static Clause compound(String text) {
    return new Clause(text, Kind.COMPOUND);
  }

  /** Returns the text as a part of a longer one: in parentheses if it is compound. */
  String part() {
    return kind == Kind.SIMPLE ? text : "(" + text + ")";
  }
}
