package org.fests.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.text.Span;

/**
 * What a part of a sentence means.
 *
 * @param text SpRE, in which nouns stand as {@link Noun#variable}
 * @param cost the sum over the productions
 * @param nouns the noun phrases of the part
 * @param open those of them that have taken no scope yet
 * @param such what is said of objects in passing, to be joined where scope is taken
 * @param noun the noun phrase that the part is, if it is one
 * @param parts which words gave which SpRE
 * @param notes what has to be told with it
 */
record Meaning(
    String text,
    double cost,
    List<Noun> nouns,
    List<Noun> open,
    List<String> such,
    Optional<Noun> noun,
    List<Part> parts,
    Set<Note> notes) {
  /**
   * Words and what they gave.
   *
   * @param span the words
   * @param text SpRE, in which nouns stand as {@link Noun#variable}
   */
  record Part(Span span, String text) {}

  static Meaning token(String text) {
    return new Meaning(
        text, 0, List.of(), List.of(), List.of(), Optional.empty(), List.of(), Set.of());
  }

  /** Returns the same, at another cost and with something to tell. */
  Meaning with(double newCost, Note note) {
    return new Meaning(text, newCost, nouns, open, such, noun, parts, Set.of(note));
  }

  Meaning with(String newText, double newCost, List<Noun> nowOpen, List<String> nowSuch) {
    return new Meaning(newText, newCost, nouns, nowOpen, nowSuch, Optional.empty(), parts, notes);
  }

  Meaning with(List<Part> newParts) {
    return new Meaning(text, cost, nouns, open, such, noun, newParts, notes);
  }

  /** Returns the same as the phrase of a noun, if there is one. */
  Meaning as(String variable, Optional<Noun> named) {
    return new Meaning(variable, cost, nouns, open, such, named, parts, notes);
  }

  /** Returns the same with other noun phrases. */
  Meaning with(List<Noun> newNouns, List<Noun> nowOpen) {
    return new Meaning(text, cost, newNouns, nowOpen, such, noun, parts, notes);
  }
}
