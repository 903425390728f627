package org.fests.spre;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that the grammar keeps for itself: no variable may be named so. The names of relations
 * ({@link Relation}) are kept too. Classes and attributes may have any name.
 */
public enum Keyword {
  EXISTS("E"),
  FOR_ALL("A"),
  NON_EMPTY("NE"),
  INTERIOR("I"),
  CLOSURE("C"),
  TRUE("true"),
  FALSE("false"),
  PREVIOUS("prev"),
  CHANGE("d"),
  RATE("rate"),
  ABS("abs"),
  MIN("min"),
  MAX("max"),
  PRESENT("present"),
  KNOWN("known"),
  HOLD("hold"),
  FILL("fill");

  private static final Map<String, Keyword> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Keyword::word, keyword -> keyword));

  private final String word;

  Keyword(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Returns whether no variable may be named so. */
  public static boolean reserved(String word) {
    return of(word).isPresent() || Relation.of(word).isPresent();
  }

  public static Optional<Keyword> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
