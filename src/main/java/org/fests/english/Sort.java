package org.fests.english;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hole of a template stands for in SpRE. */
enum Sort {
  PATTERN,
  FORMULA,
  METRIC,
  TERM,
  /** Variables with their domains, as in front of a quantifier. */
  BINDINGS,
  /** A variable, read from words for an object. */
  VARIABLE,
  /** A number with or without a fraction. */
  NUMBER,
  /** A whole number, at least 0. */
  COUNT,
  /** A time with its unit. */
  TIME,
  /** A text in quotes: the name of a class, attribute, phase or variable, or a value. */
  NAME,
  /**
   * The classes of a noun that the grammar lacks: a term, and also the formula that there is one.
   */
  CLASSES;

  /** Returns the word by which the grammar file calls it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether it is one token of a sentence and not made of productions. */
  boolean token() {
    return compareTo(NUMBER) >= 0;
  }

  static Optional<Sort> of(String word) {
    return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
  }
}
