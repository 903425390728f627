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
 * @param shape the template as a tree with holes; none for a noun phrase
 * @param cost how far from the first choice it is; readings and sentences with less come first
 * @param spoken whether it makes sentences only: another production reads them
 * @param notes the vague words whose numbers it uses
 */
record Production(
    String left,
    List<Symbol> right,
    String template,
    Optional<Shape> shape,
    double cost,
    boolean spoken,
    Set<String> notes) {
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

  List<Hole> holes() {
    return right.stream().filter(Hole.class::isInstance).map(Hole.class::cast).toList();
  }

  Optional<Hole> hole(String name) {
    return holes().stream().filter(hole -> hole.name().equals(name)).findFirst();
  }
}
