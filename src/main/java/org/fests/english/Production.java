package org.fests.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pair of an English phrase and what it means.
 *
 * @param left the nonterminal that it makes
 * @param right the words and holes of the phrase
 * @param template SpRE, or what a noun phrase refers to, with the names of holes in it
 * @param cost how far from the first choice it is; readings and sentences with less come first
 * @param use whether it reads sentences, makes them, or both
 * @param notes what to tell with its meaning: vague words, choices
 */
record Production(
    String left, List<Symbol> right, String template, double cost, Use use, Set<Note> notes) {
  /** What a production is for. */
  enum Use {
    BOTH,
    /** Makes sentences; other productions read them. */
    TELLING,
    /** Reads sentences that are not made: their verbs would be in the wrong form. */
    HEARING,
    /** Is read only to say that it has no meaning in this space. */
    REFUSING
  }

  Production {
    right = List.copyOf(right);
    notes = Set.copyOf(notes);
  }

  /** A part of a phrase. */
  sealed interface Symbol {}

  /**
   * A word.
   *
   * @param text as it is written in a sentence
   */
  record Terminal(String text) implements Symbol {
    String lemma() {
      return Morphology.lemma(text);
    }
  }

  /**
   * A place for another phrase.
   *
   * @param name by which the template calls it
   * @param of the nonterminal, or the word of a {@link Sort} that is one token
   */
  record Hole(String name, String of) implements Symbol {}

  boolean heard() {
    return use != Use.TELLING;
  }

  boolean told() {
    return use == Use.BOTH || use == Use.TELLING;
  }

  List<Hole> holes() {
    return right.stream().filter(Hole.class::isInstance).map(Hole.class::cast).toList();
  }

  Optional<Hole> hole(String name) {
    return holes().stream().filter(hole -> hole.name().equals(name)).findFirst();
  }
}
